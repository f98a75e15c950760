using CommunityEvals.Yaml;

namespace CommunityEvals.Scores;

/// <summary>A result of the same model, task and variant as one that stands before it.</summary>
internal sealed record RepeatedResult(IndexedResult First, IndexedResult Later)
{
    /// <summary>Task and variant in words.</summary>
    public string What => $"{Quoted.OneLine(Later.DatasetId)}, {Quoted.OneLine(Later.TaskId)}{(Later.Variant == Variant.Default ? "" : ", " + Quoted.OneLine(Later.Variant))}";

    /// <summary>The place of the first one: a line of the same file, or a file and its line.</summary>
    public string Where
    {
        get
        {
            var (path, line) = (First.Path, First.Line);
            return path == Later.Path ? $"line {line}" : $"{Quoted.OneLine(path)}, line {line}";
        }
    }
}
