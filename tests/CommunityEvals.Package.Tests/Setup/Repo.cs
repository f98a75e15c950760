using System.Reflection;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>This repo, as the tests were built from it.</summary>
internal static class Repo
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Metadata("RepoRoot");

    /// <summary>The configuration that was built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    private static string Metadata(string key) =>
        typeof(Repo).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
