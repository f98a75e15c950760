using System.Runtime.CompilerServices;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>Files of this repo, found by walking it.</summary>
internal static class RepoFiles
{
    private static readonly string[] Folders = ["tests", "samples"];

    /// <summary>Every YAML file in <c>tests</c> and <c>samples</c>, build output left out.</summary>
    public static IEnumerable<string> Yaml() =>
        from folder in Folders
        let path = Path.Combine(Root(), folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        where Path.GetExtension(file) is ".yaml" or ".yml"
        where !file.Split('/', '\\').Any(part => part is "bin" or "obj")
        orderby file
        select file;

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
