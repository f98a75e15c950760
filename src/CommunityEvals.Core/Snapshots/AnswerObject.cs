using System.Globalization;
using System.Text.RegularExpressions;
using CommunityEvals.Formats;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>An object in an answer. A field that is not as the API returns it is told at its place; null is the same as nothing.</summary>
/// <param name="node">The object.</param>
/// <param name="path">Where it stands in the answer; empty for the whole.</param>
/// <param name="faults">Where to tell.</param>
internal sealed class AnswerObject(YamlMapping node, string path, ICollection<SnapshotFault> faults)
{
    private static readonly Regex RuleId = new(@"^EVAL[0-9]{3}\z", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, YamlNode> _fields = node.ByName();

    /// <summary>Whether the field is there and not null.</summary>
    public bool Has(string key) => Find(key) is not null;

    public YamlScalar? Text(string key) => Scalar(key, "text", scalar => scalar.Kind == ScalarKind.Text);

    public YamlScalar? NeededText(string key)
    {
        var text = Needed(key) ? Text(key) : null;
        if (text is null || !string.IsNullOrWhiteSpace(text.Value))
        {
            return text;
        }

        Tell(text, key, "is empty");
        return null;
    }

    public string? NeededModelId(string key)
    {
        var id = NeededText(key);
        if (id is null || RepoId.IsModel(id.Value))
        {
            return id?.Value;
        }

        Tell(id, key, $"is no model's id ({Quoted.OneLine(id.Value)})");
        return null;
    }

    public bool Flag(string key) => Scalar(key, "true or false", scalar => scalar.Kind == ScalarKind.Boolean)?.Value == "true";

    public int? Count(string key) =>
        Scalar(key, "a number from 1 on", scalar => CountOf(scalar) > 0) is { } scalar ? CountOf(scalar) : null;

    public int? NeededCount(string key) => Needed(key) ? Count(key) : null;

    public (YamlScalar Node, Score Score)? NeededScore(string key) => Needed(key) ? Score(key) : null;

    public (YamlScalar Node, Score Score)? Score(string key)
    {
        var number = Scalar(key, "a number", scalar => scalar.IsNumber);
        if (number is null)
        {
            return null;
        }

        if (Scores.Score.TryParse(number.Value) is { } score)
        {
            return (number, score);
        }

        Tell(number, key, $"is beyond the range of a double ({Quoted.OneLine(number.Value)})");
        return null;
    }

    /// <summary>One of a few words, as what it stands for; null for none of them.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Scalar(key, string.Join(" or ", words.Keys), scalar => words.ContainsKey(scalar.Value)) is { } word ? words[word.Value] : null;

    /// <summary>The ids of rules in a list, also of those that only a later build has; none where there is none.</summary>
    public IReadOnlyList<string> RuleIds(string key) => Texts(key, "a rule's id", RuleId.IsMatch);

    /// <summary>The texts in a list; none where there is none.</summary>
    public IReadOnlyList<string> Texts(string key) => Texts(key, "text", _ => true);

    public AnswerObject? Object(string key) => Read<YamlMapping>(key, "an object") is { } mapping ? new(mapping, PathOf(key), faults) : null;

    public AnswerObject? NeededObject(string key) => Needed(key) ? Object(key) : null;

    /// <summary>The objects in a list.</summary>
    public IEnumerable<AnswerObject> Objects(string key) =>
        Read<YamlSequence>(key, "a list") is { } list ? ObjectsIn(list, PathOf(key), faults) : [];

    public IEnumerable<AnswerObject> NeededObjects(string key) => Needed(key) ? Objects(key) : [];

    /// <summary>The objects in a list.</summary>
    public static IEnumerable<AnswerObject> ObjectsIn(YamlSequence list, string path, ICollection<SnapshotFault> faults)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var at = $"{path}[{i}]";
            if (list.Items[i] is YamlMapping mapping)
            {
                yield return new(mapping, at, faults);
            }
            else
            {
                faults.Add(new(list.Items[i], $"'{at}' is {Name(list.Items[i])} where an object is expected"));
            }
        }
    }

    /// <summary>The field as it is; null for none.</summary>
    public YamlNode? Find(string key) =>
        _fields.TryGetValue(key, out var value) && value is not YamlScalar { Kind: ScalarKind.Null } ? value : null;

    /// <summary>Tells what is wrong with a field.</summary>
    public void Tell(YamlNode where, string key, string what) => faults.Add(new(where, $"'{PathOf(key)}' {what}"));

    private List<string> Texts(string key, string noun, Func<string, bool> isRight)
    {
        var texts = new List<string>();
        foreach (var item in Read<YamlSequence>(key, "a list")?.Items ?? [])
        {
            if (item is YamlScalar { Kind: ScalarKind.Text } text && isRight(text.Value))
            {
                texts.Add(TextPool.Values.Take(text.Value));
            }
            else
            {
                Tell(item, key, $"holds {Name(item)} where {noun} is expected");
            }
        }

        return texts;
    }

    private bool Needed(string key)
    {
        if (Has(key))
        {
            return true;
        }

        Tell(node, key, "is missing");
        return false;
    }

    private YamlScalar? Scalar(string key, string noun, Func<YamlScalar, bool> isRight) => Read<YamlScalar>(key, noun, isRight);

    private T? Read<T>(string key, string noun, Func<T, bool>? isRight = null)
        where T : YamlNode
    {
        var field = Find(key);
        if (field is null || (field is T right && isRight?.Invoke(right) != false))
        {
            return (T?)field;
        }

        Tell(field, key, $"is {Name(field)} where {noun} is expected");
        return null;
    }

    private static int CountOf(YamlScalar scalar) =>
        scalar.Kind == ScalarKind.Integer && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    /// <summary>What JSON calls it.</summary>
    private static string Name(YamlNode node) => node switch
    {
        YamlMapping => "an object",
        YamlScalar { Kind: ScalarKind.Null } => "null",
        YamlScalar scalar => $"{scalar.Describe()} ({Quoted.OneLine(scalar.Value)})",
        _ => node.Describe(),
    };

    private string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";
}
