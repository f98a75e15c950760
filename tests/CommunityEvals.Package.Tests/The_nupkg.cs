using System.IO.Compression;
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
        var entries = nupkg.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        var expected = File.ReadAllLines(Path.Combine(Repo.Root, "tests/CommunityEvals.Package.Tests/nupkg-entries.txt"));
        var pages = RuleTable.All.Select(rule => $"rules/{rule.Id}_{rule.Name}/README.md");
        Assert.Equal(expected.Concat(pages).Order(StringComparer.Ordinal), entries);
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
}
