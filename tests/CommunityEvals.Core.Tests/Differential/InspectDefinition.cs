using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityEvals.Core.Tests.Differential;

/// <summary>What the Hub and Inspect refuse in a definition: a second opinion, apart from the engine.</summary>
internal static class InspectDefinition
{
    private static readonly string[] Solvers =
        ["prompt_template", "system_message", "user_message", "chain_of_thought", "use_tools", "generate", "self_critique", "multiple_choice"];

    private static readonly string[] Scorers =
        ["includes", "match", "pattern", "answer", "exact", "f1", "model_graded_qa", "model_graded_fact", "choice", "math"];

    private static readonly Regex Reducer = new("^(pass_at_[0-9]+|at_least_[0-9]+|max|mode|median|mean)$");

    private static readonly (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] FieldSpec =
    [
        ("input", false, HubResults.IsText),
        ("target", false, HubResults.IsText),
        ("choices", false, node => node is Words || AreTexts(node)),
        ("input_image", false, HubResults.IsText),
        ("metadata", false, AreTexts),
        ("id", false, HubResults.IsText),
        ("sandbox", false, HubResults.IsText),
        ("files", false, HubResults.IsText),
        ("setup", false, HubResults.IsText),
    ];

    /// <summary>A task by Inspect's strict model: other keys are refused.</summary>
    private static readonly (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] Task =
    [
        ("id", true, HubResults.IsText),
        ("config", false, HubResults.IsText),
        ("split", false, HubResults.IsText),
        ("field_spec", true, spec => IsStrict(spec, FieldSpec)),
        ("shuffle_choices", false, node => node is Flag),
        ("epochs", false, node => node is Digits digits && int.TryParse(digits.Text, CultureInfo.InvariantCulture, out var count) && count >= 1),
        ("epoch_reducer", false, node => node is Words words && Reducer.IsMatch(words.Text)),
        ("solvers", true, node => AreSteps(node, Solvers)),
        ("scorers", true, node => AreSteps(node, Scorers)),
    ];

    /// <summary>Whether a definition in the dataset's own repo is refused by the Hub or, where it is for Inspect, by Inspect.</summary>
    public static bool IsRefused(Plain root) => IsRefusedByHub(root) || IsRefusedByInspect(root);

    /// <summary>Whether the Hub refuses it, whoever runs it.</summary>
    public static bool IsRefusedByHub(Plain root)
    {
        if (root is not Keyed || !HubResults.IsOnce(root) || root["tasks"] is not Listed { Items.Count: > 0 } tasks)
        {
            return true;
        }

        var ids = tasks.Items.Select(task => (task["id"] as Words)?.Text).ToList();
        return ids.Exists(string.IsNullOrWhiteSpace)
            || ids.Distinct().Count() < ids.Count
            || !new[] { "name", "description", "evaluation_framework" }.All(key => HubResults.IsRight(root[key], false, HubResults.IsText))
            || tasks.Items.Exists(task => !new[] { "config", "split" }.All(key => HubResults.IsRight(task[key], false, HubResults.IsText)));
    }

    /// <summary>What only Inspect reads in a task does nothing outside of one. What the Hub reads there too is harmless.</summary>
    private static bool IsRefusedByInspect(Plain root) =>
        IsForInspect(root)
        && (((Keyed)root).Pairs.Exists(pair => pair.Key is not ("id" or "config" or "split") && Array.Exists(Task, key => key.Key == pair.Key))
            || !((Listed)root["tasks"]!).Items.TrueForAll(task => IsStrict(task, Task)));

    private static bool IsForInspect(Plain root) => IsEmpty(root["evaluation_framework"])
        ? ((Listed)root["tasks"]!).Items.Exists(task => task["solvers"] is not null || task["scorers"] is not null)
        : root["evaluation_framework"] is Words { Text: "inspect-ai" };

    private static bool IsStrict(Plain node, (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] keys) =>
        node is Keyed map
        && map.Pairs.TrueForAll(pair => Array.Exists(keys, key => key.Key == pair.Key))
        && keys.All(key => HubResults.IsRight(node[key.Key], key.IsRequired, key.IsRight));

    private static bool AreSteps(Plain node, string[] names) =>
        node is Listed { Items.Count: > 0 } steps && steps.Items.TrueForAll(step => IsStrict(
            step,
            [
                ("name", true, name => name is Words words && names.Contains(words.Text)),
                ("args", false, args => args is Keyed),
            ]));

    private static bool AreTexts(Plain node) => node is Listed list && list.Items.TrueForAll(item => item is Words);

    private static bool IsEmpty(Plain? node) => node is null or Nothing || (node is Words words && string.IsNullOrWhiteSpace(words.Text));
}
