using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Tasks.Cards;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Files;

/// <summary>What lies around a project's eval files, and tells of them what they do not tell themselves.</summary>
/// <param name="Clones">The Hub's clones that hold the files.</param>
/// <param name="Cards">The cards beside the results.</param>
/// <param name="EditorConfigs">Full paths of the <c>.editorconfig</c> files that are for the files: the compiler's own search looks beside source code alone.</param>
internal sealed record Surroundings(IReadOnlyList<HubClone> Clones, IReadOnlyList<ModelCard> Cards, IReadOnlyList<string> EditorConfigs)
{
    /// <summary>Nothing at all.</summary>
    public static Surroundings None { get; } = new([], [], []);

    /// <summary>The git repos that hold the files.</summary>
    public GitRepos Repos { get; init; } = new([]);

    /// <summary>The cards of the models that files are of.</summary>
    public ModelCards CardsOf(IEnumerable<CheckedDocument> files) => new(Cards, files.Select(file => file.Document).OfType<ResultsDocument>());

    /// <summary>Looks around.</summary>
    /// <param name="files">The files.</param>
    /// <param name="mirrors">Full paths of the git repos that are listed.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="endpoint">The address of a Hub of one's own, or empty.</param>
    public static Surroundings Of(IReadOnlyList<ListedFile> files, IEnumerable<string> mirrors, string projectFolder, string? endpoint)
    {
        var folders = EnclosingFolders.Of(files.Select(file => file.FullPath));
        var repos = new GitRepos(folders);
        var named = mirrors.Select(GitRepo.Named).Prepend(GitRepo.At(projectFolder)).OfType<GitRepo>();
        return new(HubClones.Among(repos.All.Concat(named), projectFolder, endpoint), CardFiles.Beside(files, projectFolder), EditorConfigFiles.Of(folders))
        {
            Repos = repos,
        };
    }
}
