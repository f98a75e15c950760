using CommunityEvals.Documents;

namespace CommunityEvals.Analyzers.Tests;

public class ProjectFolderTests
{
    [Theory]
    [InlineData("/repo/", "/repo/.eval_results/a.yaml", ".eval_results/a.yaml")]
    [InlineData("/repo", "/repo/x/../y/./a.yaml", "y/a.yaml")]
    [InlineData("/repo", "/repo/./a.yaml", "a.yaml")]
    [InlineData("/repo", "/repo//x//a.yaml", "x/a.yaml")]
    [InlineData("/repo", "/repo/x/..", "../repo")]
    [InlineData("/repo", "/repo/.x/..a/.../b./.", ".x/..a/.../b.")]
    [InlineData("/repo", @"/repo/x\a.yaml", "x/a.yaml")]
    [InlineData("/repo/./x/..", "/repo/a", "a")]
    [InlineData("/repo/app/", "/repo/models/a.yaml", "../models/a.yaml")]
    [InlineData("/repo/app/", "/repository/a.yaml", "../../repository/a.yaml")]
    [InlineData("/repo/app", "/repo/app", "../app")]
    [InlineData("/Repo/", "/repo/a.yaml", "../repo/a.yaml")]
    [InlineData("/", "/repo/a.yaml", "repo/a.yaml")]
    [InlineData("/repo/", "/../repo/a.yaml", "a.yaml")]
    [InlineData("/repo/", "models/a.yaml", "models/a.yaml")]
    [InlineData("/repo/", "./x/../models/a.yaml", "models/a.yaml")]
    [InlineData("/repo/", "../../models/a.yaml", "../../models/a.yaml")]
    [InlineData(@"C:\Repo\", @"c:\repo\x\a.yaml", "x/a.yaml")]
    [InlineData(@"C:\Repo\", "C:/Repo/x/a.yaml", "x/a.yaml")]
    [InlineData(@"C:\Repo\", @"D:\Repo\a.yaml", "D:/Repo/a.yaml")]
    [InlineData(@"C:\Repo\", @"models\a.yaml", "models/a.yaml")]
    [InlineData(@"\\server\share\repo\", @"\\SERVER\share\repo\x\a.yaml", "x/a.yaml")]
    [InlineData(@"\\server\share\repo\", @"\\server\other\repo\a.yaml", "//server/other/repo/a.yaml")]
    [InlineData("", "/repo/models/a.yaml", "/repo/models/a.yaml")]
    [InlineData("", "models/a.yaml", "models/a.yaml")]
    [InlineData("/repo/", "", "")]
    public void Paths_are_told_from_the_projects_folder(string folder, string path, string expected) =>
        Assert.Equal(expected, new ProjectFolder(folder).RelativePath(path));
}
