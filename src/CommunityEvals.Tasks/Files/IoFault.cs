using System.Security;

namespace CommunityEvals.Tasks.Files;

/// <summary>What a disk may answer in place of doing what it was asked to.</summary>
internal static class IoFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>The answer in words that do not name the path again.</summary>
    public static string Describe(Exception exception, string path) => exception switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        FileNotFoundException or DirectoryNotFoundException when path.IndexOf("**", StringComparison.Ordinal) >= 0 =>
            "MSBuild gave up its search for such files, as it does where a folder's name has a '\\': rename that folder, or list folders by EvalFolder",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException or SecurityException => "access is denied",
        _ => Yaml.Quoted.OneLine(exception.Message, 300),
    };
}
