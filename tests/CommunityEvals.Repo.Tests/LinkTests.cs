using System.Text.RegularExpressions;

namespace CommunityEvals.Repo.Tests;

public partial class LinkTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "build"];

    public static TheoryData<string> Pages
    {
        get
        {
            var atRoot = Directory.EnumerateFiles(RepoFiles.Root, "*.md").Select(file => Path.GetFileName(file));
            var below = Folders
                .SelectMany(folder => RepoFiles.Below(folder).Select(file => $"{folder}/{file}"))
                .Where(file => file.EndsWith(".md", StringComparison.Ordinal));
            return new(atRoot.Concat(below));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_to_a_file_and_a_heading(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        foreach (var link in LinkTarget().Matches(RepoFiles.Read(page)).Select(match => match.Groups[1].Value).Where(IsRelative))
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? page : Path.Combine(folder, parts[0]);
            var full = RepoFiles.FullPath(target);
            Assert.True(File.Exists(full) || Directory.Exists(full), $"{page} links to {link}, which is not there.");
            Assert.True(parts.Length == 1 || AnchorsOf(target).Contains(parts[1]), $"{page} links to {link}: {target} has no such heading.");
        }
    }

    private static bool IsRelative(string link) => !link.Contains("://", StringComparison.Ordinal);

    /// <summary>The names under which GitHub makes a page's headings reachable.</summary>
    private static IEnumerable<string> AnchorsOf(string page) =>
        from line in RepoFiles.Read(page).Split('\n')
        where line.StartsWith('#')
        let heading = line.TrimStart('#').Trim().ToLowerInvariant()
        select string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkTarget();
}
