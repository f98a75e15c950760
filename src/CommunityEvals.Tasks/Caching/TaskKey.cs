using System.Collections;
using System.Reflection;
using System.Text;
using CommunityEvals.Rules;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Caching;

/// <summary>Tells whether a task is asked the same again.</summary>
internal static class TaskKey
{
    /// <summary>A text that is another whenever a parameter of the task is, the programs that answer are, or what the build makes of warnings.</summary>
    /// <param name="task">The task.</param>
    /// <param name="others">The programs that answer besides the task and the engine.</param>
    public static string Of(ITask task, params Assembly[] others)
    {
        var key = new StringBuilder();
        foreach (var assembly in others.Concat([task.GetType().Assembly, typeof(RuleTable).Assembly]))
        {
            key.Append(assembly.ManifestModule.ModuleVersionId).Append('\n');
        }

        // All of them, so that a parameter that is added later counts too.
        foreach (var parameter in task.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (!parameter.IsDefined(typeof(OutputAttribute)))
            {
                Append(key.Append(parameter.Name), parameter.GetValue(task));
            }
        }

        foreach (var rule in RuleTable.All.Where(rule => (task.BuildEngine as IBuildEngine8)?.ShouldTreatWarningAsError(rule.Id) == true))
        {
            key.Append(rule.Id).Append('\n');
        }

        return Hex.Of(Observation.HashOf(Encoding.UTF8.GetBytes(key.ToString())));
    }

    private static void Append(StringBuilder key, object? value)
    {
        key.Append('\0');
        if (value is not ITaskItem[] items)
        {
            key.Append(value).Append('\n');
            return;
        }

        foreach (var item in items)
        {
            key.Append(item.ItemSpec);
            foreach (DictionaryEntry metadata in item.CloneCustomMetadata())
            {
                key.Append('\0').Append(metadata.Key).Append('=').Append(metadata.Value);
            }

            key.Append('\n');
        }
    }
}
