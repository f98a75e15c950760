using System.Text;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Cards;

/// <summary>Reads the cards of models from the disk.</summary>
internal static class CardFiles
{
    /// <summary>Far beyond the front matter of models with thousands of scores in their <c>model-index</c>.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private const int FirstBytes = 16 * 1024;

    /// <summary>The cards beside the results folders of the files, in ordinal order of their folders; none for a folder without one, or where it cannot be read.</summary>
    public static IReadOnlyList<ModelCard> Beside(IEnumerable<ListedFile> files, string projectFolder)
    {
        var folders = files
            .Where(file => file.File.Kind == EvalFileKind.Results)
            .Select(file => FileClassifier.RepoFolderOf(file.File.Path))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(folder => folder, StringComparer.Ordinal)
            .ToList();
        var links = new LinksOut(projectFolder);
        return AllCores.Map(folders.Count, i => Read(folders[i], projectFolder, links)).OfType<ModelCard>().ToList();
    }

    private static ModelCard? Read(string folder, string projectFolder, LinksOut links)
    {
        try
        {
            return ReadFrontMatter(Path.Combine(projectFolder, folder, ModelCard.FileName), links) is { } text ? new(folder, text) : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            // It is asked for what it may tell besides the results: nothing depends on it.
            return null;
        }
    }

    /// <summary>The front matter of a file; empty when it has none that ends within the limit; null when it is no plain file.</summary>
    /// <remarks>A link may lead out of the tree, and what is empty may be a pipe, which would never end.</remarks>
    private static string? ReadFrontMatter(string path, LinksOut links)
    {
        if (Disk.Look(path) is not { IsFolder: false, IsLink: false, Size: > 0 } || links.On(path) is not null)
        {
            return null;
        }

        // Nearly always the first bytes are enough, and those of a long card need not be read again and again.
        for (var most = FirstBytes; ; most = Math.Min(most * 8, MostBytes))
        {
            var bytes = Disk.Read(path, most);
            var text = Encoding.UTF8.GetString(bytes);

            // The end of what was read may be the middle of a line.
            var isWhole = bytes.Length < most;
            if (FrontMatter.Find(isWhole ? text : text.Substring(0, text.LastIndexOf('\n') + 1)) is { } found)
            {
                return found;
            }

            if (isWhole || most >= MostBytes || !FrontMatter.Begins(text))
            {
                return "";
            }
        }
    }
}
