using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Fixing;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Fixing;

/// <summary>Mends what can be mended safely, in memory, until nothing is left.</summary>
internal sealed class FixRun
{
    /// <summary>One fix may uncover another finding, but hardly a chain of them; two that undo each other would go on for ever.</summary>
    private const int MostRounds = 20;

    private readonly ReadFile[] _files;
    private readonly MendedFile?[] _mended;

    private FixRun(IReadOnlyList<ReadFile> files)
    {
        _files = [.. files];
        _mended = new MendedFile?[_files.Length];
    }

    /// <summary>The files that change.</summary>
    public IReadOnlyList<MendedFile> Mended => _mended.OfType<MendedFile>().ToList();

    /// <summary>How many errors and warnings stay.</summary>
    public int LeftCount { get; private set; }

    /// <summary>Whether safe fixes are left because there seemed to be no end of them.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>Mends copies of the files; the disk is not touched.</summary>
    public static FixRun Start(IReadOnlyList<ReadFile> files, CheckSettings settings)
    {
        var run = new FixRun(files);
        var round = 0;
        while (run.Mend(CheckedFiles.Check(run._files, settings), mayMend: round < MostRounds))
        {
            round++;
        }

        return run;
    }

    /// <summary>Applies the safe fixes of all findings; false when that is the end.</summary>
    private bool Mend(CheckedFiles files, bool mayMend)
    {
        var fixes = files.Documents.Select(document => FixApplication.SafeFixes(document.Findings.Where(finding => finding.Severity >= Severity.Info))).ToList();
        IsUnfinished = fixes.Any(list => list.Count > 0);
        LeftCount = files.Documents.Sum(document => document.Findings.Count(finding => finding.Severity >= Severity.Warning));
        if (!IsUnfinished || !mayMend)
        {
            return false;
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (fixes[i].Count > 0)
            {
                Mend(i, fixes[i]);
            }
        }

        return true;
    }

    private void Mend(int index, IReadOnlyList<(Finding Finding, Fix Fix)> fixes)
    {
        var document = _files[index].Document;
        var mended = _mended[index] ??= new(_files[index].Listed, new(document.Text.Text));
        if (mended.Text.Apply(FixApplication.EditsOf(fixes)))
        {
            mended.Changes.AddRange(fixes.Select(pair => ChangeLine(document, pair.Finding, pair.Fix)));
            _files[index] = _files[index].WithText(mended.Text.Text);
        }
    }

    private static string ChangeLine(EvalDocument document, Finding finding, Fix fix) =>
        $"{Quoted.OneLine(document.File.Path, int.MaxValue)}({document.Text.PositionAt(finding.Span.Start).Line}): {finding.Rule.Id}: {Quoted.OneLine(fix.Title)}\n";
}

/// <summary>A file that changes.</summary>
/// <param name="Listed">The file.</param>
/// <param name="Text">Its text, before and after.</param>
internal sealed record MendedFile(ListedFile Listed, EditedText Text)
{
    /// <summary>A line for each fix, in the order in which they were applied.</summary>
    public List<string> Changes { get; } = [];
}
