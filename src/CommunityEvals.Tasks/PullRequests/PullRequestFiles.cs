using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.PullRequests;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.PullRequests;

/// <summary>The files of results that one pull request adds or changes.</summary>
/// <param name="head">The pull request.</param>
/// <param name="modelId">The model, or null when nothing tells.</param>
/// <param name="states">What is known of pull requests.</param>
/// <param name="files">The files, what they hold and what they are.</param>
internal sealed class PullRequestFiles(PullRequestHead head, string? modelId, PullRequestStates states, IReadOnlyList<(PullRequestFile Content, EvalFile File)> files)
{
    private readonly KnownPullRequest? _known = modelId is null ? null : states.Find(modelId, head.Number);

    /// <summary>The model, or else the name of the folder.</summary>
    public string Repo => modelId ?? Path.GetFileName(head.RepoFolder);

    /// <summary>Its number.</summary>
    public int Number => head.Number;

    /// <summary>How far it has come; null when nothing tells.</summary>
    public PullRequestState? State => _known?.State;

    /// <summary>Reads the files, which must be of a known pull request; none when our own reading fails over one of them.</summary>
    public IReadOnlyList<ProposedFile> Read()
    {
        try
        {
            return ReadAll();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>Reads the files, which must be of a known pull request, and checks them.</summary>
    public JudgedProposal Judge(EvalProject project, CheckSettings settings)
    {
        try
        {
            var proposed = ReadAll();
            var documents = new Proposal(proposed).Judge(project, settings.Severities, document => settings.Policies.Check(document).ToList());
            return new(documents, proposed.Zip(documents, (file, judged) => file.Read(judged)).SelectMany(entries => entries).ToList());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new(files.Select(file => LeftOut(file.File, exception)).ToList(), []);
        }
    }

    private List<ProposedFile> ReadAll()
    {
        var pullRequest = new PullRequest(modelId!, head.Number, head.Change, _known!.Author);
        return files
            .Select(file => new ProposedFile(
                pullRequest,
                Read(file.File, file.Content.Content is { } content ? FileText.Read(content) : new("") { IsCut = true }),
                file.Content.Base is { } before ? Read(file.File, FileText.Read(before)) : null))
            .ToList();
    }

    private static ResultsDocument Read(EvalFile file, YamlText text) => (ResultsDocument)EvalDocument.Read(file, text);

    private static CheckedDocument LeftOut(EvalFile file, Exception exception) => new(
        Read(file, new("")),
        [ReadFile.FaultOfOurs(file.ShownPath, exception) with { Severity = Findings.Severity.Warning }],
        IsExcluded: true);
}

/// <summary>An open pull request that was checked.</summary>
/// <param name="Documents">Its files with their findings.</param>
/// <param name="Entries">The results that it brings, from files that are not left out.</param>
internal sealed record JudgedProposal(IReadOnlyList<CheckedDocument> Documents, IReadOnlyList<BoardEntry> Entries);
