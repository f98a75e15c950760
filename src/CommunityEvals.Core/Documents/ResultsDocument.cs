using CommunityEvals.Formats;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>A file of results.</summary>
public sealed class ResultsDocument : EvalDocument
{
    private ResultsContent? _content;
    private IReadOnlyList<IndexedResult>? _results;

    internal ResultsDocument(EvalFile file, YamlText text)
        : base(file, text)
    {
    }

    /// <summary>A file of which the results alone are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="results">Its results.</param>
    internal ResultsDocument(EvalFile file, IReadOnlyList<IndexedResult> results)
        : base(file, new("")) => _results = results;

    /// <inheritdoc/>
    public override YamlStream Stream => Content.Stream;

    /// <inheritdoc/>
    public override ShapeReport Shape => Content.Shape;

    /// <inheritdoc/>
    public override WrongRoot? WrongRoot => Content.WrongRoot;

    /// <summary>The results in order; none when the file could not be read.</summary>
    public IReadOnlyList<ResultEntry> Entries => Content.Entries;

    /// <summary>The results that can be ranked: of a model, with a task and a finite value. They stay when all else is released.</summary>
    public IReadOnlyList<IndexedResult> Results => _results ?? Index();

    /// <summary>What to say of a file that is something else than a list.</summary>
    internal static string NoList(string what) => $"the file is {what} where a list of results is expected: begin each result with '- dataset:'";

    private ResultsContent Content => _content ??= new(File, Text);

    /// <summary>Lets go of what can be read from the text again, which is far larger than the text; whoever asks for it has it read.</summary>
    public void Release()
    {
        _ = Results;
        _content = null;
        Text.Release();
    }

    /// <summary>Makes it a file without results, for a host that could not have it read.</summary>
    public void Abandon()
    {
        _content = new(File, new(""));
        _results = [];
    }

    private IReadOnlyList<IndexedResult> Index()
    {
        IReadOnlyList<IndexedResult> results = File.RepoId is null
            ? []
            : Entries.Where(entry => entry.IsComplete).Select(entry => new IndexedResult(this, entry)).ToArray();
        return Interlocked.CompareExchange(ref _results, results, null) ?? results;
    }
}
