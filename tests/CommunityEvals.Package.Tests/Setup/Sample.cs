namespace CommunityEvals.Package.Tests.Setup;

/// <summary>The samples of this repo.</summary>
internal static class Sample
{
    /// <summary>Writes a sample's eval files into a folder.</summary>
    public static void CopyTo(TestFolder folder, string sample)
    {
        var from = Path.Combine(Repo.Root, "samples", sample);
        foreach (var file in Directory.GetFiles(from, "*.y*ml", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        }
    }
}
