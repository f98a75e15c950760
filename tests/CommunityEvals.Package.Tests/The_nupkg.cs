using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using CommunityEvals.Package.Tests.Setup;
using CommunityEvals.Rules;

namespace CommunityEvals.Package.Tests;

public class The_nupkg
{
    [Fact]
    public void Holds_what_the_list_says_and_nothing_else()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.File);
        var entries = Names(nupkg)
            .Where(name => !name.StartsWith("tools/net/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        var expected = File.ReadAllLines(Path.Combine(Repo.Root, "tests/CommunityEvals.Package.Tests/nupkg-entries.txt"));
        var pages = RuleTable.All.Select(rule => $"rules/{rule.Id}_{rule.Name}/README.md");
        Assert.Equal(expected.Concat(pages).Order(StringComparer.Ordinal), entries);
    }

    /// <summary>In every .NET, which an image is compiled for; loaded from the folder of the image they would have another layout.</summary>
    private static readonly string[] PartsOfNet =
    [
        "System.Buffers.dll", "System.Memory.dll", "System.Numerics.Vectors.dll", "System.Runtime.CompilerServices.Unsafe.dll", "System.Threading.Tasks.Extensions.dll",
    ];

    [Fact]
    public void Holds_for_each_platform_that_is_compiled_ahead_all_that_the_task_needs_and_net_lacks()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.File);
        var names = Names(nupkg).ToList();
        var needed = names.Where(name => name.StartsWith("tools/netstandard2.0/", StringComparison.Ordinal)).Select(Path.GetFileName).Except(PartsOfNet).Order(StringComparer.Ordinal);
        var byPlatform = names.Where(name => name.StartsWith("tools/net/", StringComparison.Ordinal)).ToLookup(name => name.Split('/')[2], Path.GetFileName);
        Assert.All(byPlatform, platform => Assert.Equal(needed, platform.Order(StringComparer.Ordinal)));

        // Only Linux has the compiler that makes them; a package that is packed elsewhere runs as IL.
        var isCompiledAhead = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;
        Assert.Equal(isCompiledAhead ? ["linux-x64", "osx-arm64", "win-x64"] : [], byPlatform.Select(platform => platform.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Has_images_in_place_of_IL_for_what_a_build_spends_its_time_in()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.File);
        foreach (var entry in nupkg.Entries.Where(entry => entry.FullName.StartsWith("tools/net/", StringComparison.Ordinal)))
        {
            var il = nupkg.GetEntry($"tools/netstandard2.0/{entry.Name}")!;
            var isImage = entry.Name is "CommunityEvals.Tasks.dll" or "CommunityEvals.Core.dll" or "CommunityEvals.Site.dll" or "Handlebars.dll" or "YamlDotNet.dll";
            Assert.Equal(isImage, entry.Length > il.Length);
        }
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies_and_an_sdk()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.File);
        using var nuspec = nupkg.GetEntry("CommunityEvals.Build.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);
        Assert.Equal("true", Assert.Single(elements["developmentDependency"]).Value);
        Assert.Equal(["Dependency", "MSBuildSdk"], elements["packageType"].Select(type => (string?)type.Attribute("name")));
        Assert.Empty(elements["dependency"]);
        Assert.Empty(elements["group"]);
    }

    private static IEnumerable<string> Names(ZipArchive nupkg) => nupkg.Entries.Select(entry => entry.FullName);
}
