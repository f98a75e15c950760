using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Outputs;

namespace CommunityEvals.Tasks.Fixing;

/// <summary>Changes files that people wrote.</summary>
internal static class SourceFile
{
    /// <summary>The byte order mark that a file in UTF-8 begins with; nothing where it has none, or cannot be read any more.</summary>
    public static string MarkOf(string path)
    {
        try
        {
            return FileText.ReadUtf8Mark(path);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return "";
        }
    }

    /// <summary>Puts another text into a file in one move; encoding, byte order mark and permissions stay.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="oldText">The text that the change was made for.</param>
    /// <param name="newText">The text to put there.</param>
    /// <returns>Null, or why it was not done.</returns>
    public static string? Replace(string path, string oldText, string newText)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var attributes = File.GetAttributes(path);
            if ((attributes & FileAttributes.ReadOnly) != 0)
            {
                return "it is read-only";
            }

            if ((attributes & FileAttributes.ReparsePoint) != 0)
            {
                return "it is a link, which the change would replace: list the file that it leads to";
            }

            if (FileText.Reencode(File.ReadAllBytes(path), oldText, newText) is not { } bytes)
            {
                return "it was changed meanwhile: run it again";
            }

            // The copy has the permissions of the file.
            File.Copy(path, temporary);
            File.WriteAllBytes(temporary, bytes);
            OutputFile.Move(temporary, path);
            return null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            OutputFile.Delete(temporary);
            return IoFault.Describe(exception, path);
        }
    }
}
