using System.IO.Compression;
using System.Xml.Linq;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class The_nupkg_of_the_reader
{
    [Fact]
    public void Holds_the_assembly_and_its_documentation_for_both_frameworks()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.ReaderFile);
        Assert.Equal(
            [
                "CommunityEvals.Leaderboards.nuspec",
                "LICENSE",
                "README.md",
                "lib/net8.0/CommunityEvals.Leaderboards.dll",
                "lib/net8.0/CommunityEvals.Leaderboards.xml",
                "lib/netstandard2.0/CommunityEvals.Leaderboards.dll",
                "lib/netstandard2.0/CommunityEvals.Leaderboards.xml",
            ],
            nupkg.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Needs_nothing_on_net8_and_the_json_library_elsewhere()
    {
        using var nupkg = ZipFile.OpenRead(PackedPackage.Instance.ReaderFile);
        using var nuspec = nupkg.GetEntry("CommunityEvals.Leaderboards.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);
        Assert.Equal("MIT", Assert.Single(elements["license"]).Value);
        Assert.Equal("README.md", Assert.Single(elements["readme"]).Value);
        Assert.Equal(
            ["net8.0: ", ".NETStandard2.0: System.Text.Json"],
            elements["group"].Select(group => $"{(string?)group.Attribute("targetFramework")}: {string.Join(' ', group.Elements().Select(dependency => (string?)dependency.Attribute("id")))}"));
    }
}
