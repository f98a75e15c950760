namespace CommunityEvals.Package.Tests.Setup;

/// <summary>The packages, packed once for all tests under a version of its own, so that no cache can hold an older one.</summary>
internal sealed class PackedPackage
{
    private static readonly Lazy<PackedPackage> Packed = new(() => new());

    private PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("community-evals-package-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        Version = $"1.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        Pack("src/CommunityEvals.Package");
        Pack("src/CommunityEvals.Leaderboards");
    }

    /// <summary>The packages under test.</summary>
    public static PackedPackage Instance => Packed.Value;

    /// <summary>Their version.</summary>
    public string Version { get; }

    /// <summary>The nupkg of CommunityEvals.Build.</summary>
    public string File => Path.Combine(Feed, $"CommunityEvals.Build.{Version}.nupkg");

    /// <summary>The nupkg of CommunityEvals.Leaderboards.</summary>
    public string ReaderFile => Path.Combine(Feed, $"CommunityEvals.Leaderboards.{Version}.nupkg");

    /// <summary>A folder that serves as their feed.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The packages that projects under test restore.</summary>
    public string Cache => Path.Combine(Folder, "cache");

    private string Folder { get; }

    private void Pack(string project)
    {
        var (exitCode, output) = Dotnet.Run(
            Repo.Root,
            new Dictionary<string, string?>(),
            "pack",
            project,
            "--no-build",
            "-c",
            Repo.Configuration,
            "-o",
            Feed,
            $"-p:PackageVersion={Version}");
        Assert.True(exitCode == 0, output);
    }
}
