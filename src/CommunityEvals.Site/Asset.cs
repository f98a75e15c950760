namespace CommunityEvals.Site;

/// <summary>The files that are part of this assembly.</summary>
internal static class Asset
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Asset).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
