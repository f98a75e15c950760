using System.Security.Cryptography;
using System.Text;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Caching;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>Writes outputs so that a reader never sees half of one, and a build that changes nothing touches nothing.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the text to a temporary file in the same folder and moves it into place, unless the file has that content already.</summary>
    /// <returns>Null, or why it cannot be written.</returns>
    public static string? Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>The same for bytes.</summary>
    public static string? Write(string path, byte[] bytes) => Write(path, temporary =>
    {
        if (!FileContent.Is(path, bytes))
        {
            File.WriteAllBytes(temporary, bytes);
        }

        return Disk.IsRecording ? Observation.HashOf(bytes) : null;
    });

    /// <summary>The same for a text that is written bit by bit, so that a large one is never in memory.</summary>
    public static string? Write(string path, Action<TextWriter> write) => Write(path, temporary =>
    {
        using var algorithm = Disk.IsRecording ? SHA256.Create() : null;
        using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1))
        using (var hashed = algorithm is null ? (Stream)file : new CryptoStream(file, algorithm, CryptoStreamMode.Write))
        using (var writer = new StreamWriter(hashed, Utf8, bufferSize: 64 * 1024))
        {
            write(writer);
        }

        if (FileContent.AreSame(path, temporary))
        {
            Delete(temporary);
        }

        return algorithm?.Hash;
    });

    /// <summary>The same; returns a finding when it cannot be written.</summary>
    public static IReadOnlyList<ReportedFinding> Write(string path, string text, string projectFile) => Write(path, text) is { } fault
        ? [Unwritable(path, fault, projectFile)]
        : [];

    /// <summary>The finding of a file that cannot be written.</summary>
    public static ReportedFinding Unwritable(string path, string fault, string projectFile) =>
        new(RuleTable.UnwritableOutput, Severity.Error, projectFile, null, $"cannot write '{path}': {fault}");

    /// <summary>Deletes a file if it is there. One that cannot be deleted stays: it is in nobody's way.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
        }
    }

    /// <summary>Writes a file by <paramref name="prepare"/>, which writes a temporary one, or none where nothing is to change, and returns the hash of the content.</summary>
    private static string? Write(string path, Func<string, byte[]?> prepare)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (Directory.Exists(path))
            {
                return "it is a folder";
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var hash = prepare(temporary);
            if (File.Exists(temporary))
            {
                Move(temporary, path);
            }

            Disk.Wrote(path, hash);
            return null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return IoFault.Describe(exception, path);
        }
        finally
        {
            Delete(temporary);
        }
    }

    /// <summary>Moves a file into place, where another may be.</summary>
    public static void Move(string from, string to)
    {
        if (File.Exists(to))
        {
            File.Replace(from, to, null);
        }
        else
        {
            File.Move(from, to);
        }
    }
}
