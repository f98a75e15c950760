using CommunityEvals.Findings;

namespace CommunityEvals.Configuration;

/// <summary>Severities that <c>.editorconfig</c> files set for single files: <c>community_evals.EVAL045.severity = none</c>.</summary>
/// <remarks>
/// <c>dotnet_diagnostic.EVAL045.severity</c> does not work for files that are no source (dotnet/roslyn#31916), hence a key of our
/// own. In the compiler Roslyn matches the sections; everyone else asks here.
/// </remarks>
public sealed class EditorConfigs
{
    private const string Prefix = "community_evals.";
    private const string Suffix = ".severity";

    private readonly List<(string Folder, bool IsRoot, IReadOnlyList<(EditorConfigGlob Glob, ConfigSection Section)> Sections)> _files;

    /// <summary>Reads configuration files.</summary>
    /// <param name="files">Folders relative to the project, with <c>/</c> and without one at the end ("" for the project's own, <c>..</c> above it), and texts.</param>
    public EditorConfigs(IEnumerable<(string Folder, string Text)> files)
    {
        // From the outermost to the innermost: the last one that says something wins.
        _files = files
            .OrderBy(file => DepthOf(file.Folder))
            .Select(file =>
            {
                var sections = ConfigText.Read(file.Text);
                var isRoot = sections[0].Settings.TryGetValue("root", out var root) && string.Equals(root, "true", StringComparison.OrdinalIgnoreCase);
                return (file.Folder, isRoot, (IReadOnlyList<(EditorConfigGlob, ConfigSection)>)[.. sections.Skip(1).Select(section => (new EditorConfigGlob(section.Pattern), section))]);
            })
            .ToList();
    }

    /// <summary>The key under which a rule's severity is set.</summary>
    public static string KeyOf(string id) => Prefix + id + Suffix;

    /// <summary>The severity that is set for a rule in the file at <paramref name="path"/>, or null.</summary>
    /// <param name="path">Path relative to the project, with <c>/</c>.</param>
    /// <param name="id">The rule.</param>
    public Severity? SeverityOf(string path, string id)
    {
        Severity? severity = null;
        foreach (var (folder, isRoot, sections) in _files)
        {
            if (Below(folder, path) is not { } relative)
            {
                continue;
            }

            severity = isRoot ? null : severity;
            foreach (var (glob, section) in sections)
            {
                if (section.Settings.TryGetValue(KeyOf(id), out var word) && glob.IsMatch(relative))
                {
                    severity = SeverityWord.Parse(word) ?? severity;
                }
            }
        }

        return severity;
    }

    /// <summary>The path below a folder, or null when it does not lie there.</summary>
    private static string? Below(string folder, string path)
    {
        if (folder.Length > 0 && folder.Split('/').All(part => part == ".."))
        {
            // Of a folder above, only what lies in the project is known by name.
            return path.StartsWith("../", StringComparison.Ordinal) ? null : path;
        }

        return folder.Length == 0
            ? path.StartsWith("../", StringComparison.Ordinal) ? null : path
            : path.StartsWith(folder + "/", StringComparison.Ordinal) ? path.Substring(folder.Length + 1) : null;
    }

    private static int DepthOf(string folder) =>
        folder.Length == 0 ? 0 : folder.Split('/').Sum(part => part == ".." ? -1 : 1);
}
