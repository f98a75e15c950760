using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>A file that was read: its nodes, what it says, and where it departs from its format.</summary>
/// <remarks>Depends on the file alone, so that a host may keep it for as long as the file does not change.</remarks>
public abstract class EvalDocument
{
    private protected EvalDocument(EvalFile file, YamlStream stream)
    {
        File = file;
        Stream = stream;
    }

    /// <summary>The file.</summary>
    public EvalFile File { get; }

    /// <summary>Its nodes.</summary>
    public YamlStream Stream { get; }

    /// <summary>Its text.</summary>
    public YamlText Text => Stream.Text;

    /// <summary>Where it departs from its format; nothing when it could not be read or has no usable root.</summary>
    public ShapeReport Shape { get; private protected init; } = ShapeReport.Clean;

    /// <summary>Why the root is not what it has to be, or null.</summary>
    public WrongRoot? WrongRoot { get; private protected init; }

    /// <summary>Reads a file.</summary>
    public static EvalDocument Read(EvalFile file, YamlText text) => file.Kind switch
    {
        EvalFileKind.Benchmark => new BenchmarkDocument(file, YamlReader.Read(text)),
        EvalFileKind.Results => new ResultsDocument(file, YamlReader.Read(text)),

        // The Hub does not read it, so its content is nobody's concern.
        _ => new ResultsDocument(file, YamlReader.Read(new(""))),
    };
}

/// <summary>A root that is not what the format asks for.</summary>
/// <param name="Span">Where to report it.</param>
/// <param name="Message">What is wrong, and what to write.</param>
public sealed record WrongRoot(CharSpan Span, string Message);
