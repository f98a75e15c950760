using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Files;

/// <summary>The eval files below folders. In trees of many thousand files MSBuild takes longer to search for them than the check for all else.</summary>
/// <remarks>Links to folders are not followed: a stranger's may lead out of the tree, or round in a circle.</remarks>
internal sealed class FolderSearch
{
    private readonly string _projectFolder;
    private readonly ProjectFolder _root;

    // Outputs as well, so that nothing is searched below them, nor twice below folders inside each other.
    private readonly HashSet<string> _done;
    private readonly List<ListedFile> _files = [];
    private readonly List<SettingProblem> _problems = [];

    private FolderSearch(string projectFolder, IEnumerable<string> outputs)
    {
        _projectFolder = projectFolder;
        _root = new(projectFolder);
        _done = new(outputs.Where(folder => folder.Length > 0).Select(FullPath), StringComparer.Ordinal);
    }

    /// <summary>The files, in no certain order.</summary>
    public IReadOnlyList<ListedFile> Files => _files;

    /// <summary>The folders that cannot be searched.</summary>
    public IReadOnlyList<SettingProblem> Problems => _problems;

    /// <summary>Searches folders, level by level and on all cores.</summary>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="folders"><c>EvalFolder</c> items.</param>
    /// <param name="outputs">Folders that hold outputs of builds, absolute or relative to the project; nothing is searched below them.</param>
    public static FolderSearch Below(string projectFolder, ITaskItem[] folders, IEnumerable<string> outputs)
    {
        var search = new FolderSearch(projectFolder, outputs);
        var next = folders.Select(item => search.FullPath(item.ItemSpec)).Distinct(StringComparer.Ordinal).ToList();
        search._done.UnionWith(next);
        while (next.Count > 0)
        {
            var level = next;
            var found = AllCores.Map(level.Count, i => Look(level[i]));
            next = [.. found.SelectMany(search.Take)];
        }

        return search;
    }

    private static FolderContent Look(string folder)
    {
        try
        {
            return Disk.Search(folder);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return new(folder, [], []) { Fault = Describe(exception, folder) };
        }
    }

    private static string Describe(Exception exception, string folder) =>
        File.Exists(folder) ? "it is a file" : exception is DirectoryNotFoundException ? "there is no such folder" : IoFault.Describe(exception, "");

    /// <summary>Takes the files of a folder, and returns the folders in it that are to be searched.</summary>
    private IEnumerable<string> Take(FolderContent content)
    {
        if (content.Fault is not null)
        {
            _problems.Add(new(RuleTable.InvalidSetting, $"EvalFolder: the folder '{Quoted.OneLine(_root.RelativeFolder(content.Path), int.MaxValue)}' cannot be searched ({content.Fault}), and no file in it is checked"));
        }

        foreach (var path in content.YamlFiles)
        {
            var relative = _root.RelativePath(path);
            if (FileClassifier.KindOf(relative) is { } kind)
            {
                _files.Add(new ListedFile(path, new(relative, kind, null), null, _projectFolder).In(new()));
            }
        }

        return content.Folders.Where(_done.Add);
    }

    private string FullPath(string written)
    {
        var path = ListedFile.FullPathOf(_projectFolder, written);
        return path == Path.GetPathRoot(path) ? path : path.TrimEnd(Path.DirectorySeparatorChar);
    }
}
