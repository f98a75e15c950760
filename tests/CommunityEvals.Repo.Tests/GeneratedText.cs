namespace CommunityEvals.Repo.Tests;

/// <summary>Text in the repo that follows from the code: compared by default, written when asked to.</summary>
internal static class GeneratedText
{
    private const string Switch = "UPDATE_DOCS";

    /// <summary>
    /// Fails with the expected text when the file at <paramref name="path"/> differs from it. With <c>UPDATE_DOCS=1</c> in the
    /// environment the file is rewritten instead.
    /// </summary>
    public static void Check(string path, string expected)
    {
        var actual = RepoFiles.Read(path);
        if (actual != expected && Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(RepoFiles.FullPath(path), expected);
            return;
        }

        Assert.True(actual == expected, $"{path} is not in step; run the tests once with {Switch}=1 in the environment. Expected:\n{expected}");
    }
}
