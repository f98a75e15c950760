namespace CommunityEvals.Package.Tests.Setup;

/// <summary>The package, packed once for all tests under a version of its own, so that no cache can hold an older one.</summary>
internal sealed class PackedPackage
{
    private static readonly Lazy<PackedPackage> Packed = new(() => new());

    private PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("community-evals-package-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        Version = $"1.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        var (exitCode, output) = Dotnet.Run(
            Repo.Root,
            new Dictionary<string, string?>(),
            "pack",
            "src/CommunityEvals.Package",
            "--no-build",
            "-c",
            Repo.Configuration,
            "-o",
            Feed,
            $"-p:PackageVersion={Version}");
        Assert.True(exitCode == 0, output);
    }

    /// <summary>The package under test.</summary>
    public static PackedPackage Instance => Packed.Value;

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The nupkg.</summary>
    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    /// <summary>A folder that serves as its feed.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The packages that projects under test restore.</summary>
    public string Cache => Path.Combine(Folder, "cache");

    private string Folder { get; }
}
