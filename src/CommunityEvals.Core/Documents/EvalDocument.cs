using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>A file that was read: its nodes, what it says, and where it departs from its format.</summary>
/// <remarks>Depends on the file alone, so that a host may keep it for as long as the file does not change.</remarks>
public abstract class EvalDocument
{
    private protected EvalDocument(EvalFile file, YamlText text)
    {
        File = file;
        Text = text;
    }

    /// <summary>The file.</summary>
    public EvalFile File { get; }

    /// <summary>Its nodes.</summary>
    public abstract YamlStream Stream { get; }

    /// <summary>Its text.</summary>
    public YamlText Text { get; }

    /// <summary>Where it departs from its format; nothing when it could not be read or has no usable root.</summary>
    public abstract ShapeReport Shape { get; }

    /// <summary>Why the root is not what it has to be, or null.</summary>
    public abstract WrongRoot? WrongRoot { get; }

    /// <summary>Whether it is YAML and departs from its format nowhere, as nearly all files are.</summary>
    internal bool IsWellFormed => Stream.Fault is null && Stream.DuplicateKeys.Count == 0 && WrongRoot is null && Shape.IsClean;

    /// <summary>Reads a file.</summary>
    public static EvalDocument Read(EvalFile file, YamlText text)
    {
        var document = Open(file, text);
        _ = (document as ResultsDocument)?.Results;
        return document;
    }

    /// <summary>The same, but results are read when somebody asks for them: where there are many files, each can be read, looked at and released in turn.</summary>
    public static EvalDocument Open(EvalFile file, YamlText text) => file.Kind switch
    {
        EvalFileKind.Benchmark => new BenchmarkDocument(file, text),
        EvalFileKind.Results => new ResultsDocument(file, text),

        // The Hub does not read it, so its content is nobody's concern.
        _ => new ResultsDocument(file, new YamlText("")),
    };
}

/// <summary>A root that is not what the format asks for.</summary>
/// <param name="Span">Where to report it.</param>
/// <param name="Message">What is wrong, and what to write.</param>
public sealed record WrongRoot(CharSpan Span, string Message);
