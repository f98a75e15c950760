using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Files;

/// <summary>Reads texts from the disk.</summary>
internal static class FileText
{
    /// <summary>A character takes at most four bytes: whatever is longer is beyond the engine's limit, and need not be read to its end.</summary>
    public static readonly int MostBytes = (YamlLimits.Default.MaxLength + 1) * 4;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; the head of it when it is larger than the engine takes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static YamlText Read(string path) => Read(Disk.Read(path, MostBytes));

    /// <summary>The whole text of a file that may be larger.</summary>
    /// <exception cref="IOException">The file cannot be read, or has more bytes than <paramref name="most"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static YamlText ReadLarge(string path, int most)
    {
        var bytes = Disk.Read(path, most + 1);
        return bytes.Length <= most ? Decode(bytes) : throw new IOException($"it has more than {most} bytes");
    }

    /// <summary>The same for a file that strangers may have put there.</summary>
    /// <exception cref="IOException">The file cannot be read, or leads out of the project and of the file's repo.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static YamlText ReadInside(string path, string projectFolder) => ReadInside(path, new LinksOut(projectFolder));

    /// <summary>The same where many files are read.</summary>
    /// <exception cref="IOException">The file cannot be read, or leads out of the project and of the file's repo.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static YamlText ReadInside(string path, LinksOut links) => Inside(path, links, () => Read(path));

    /// <summary>The same for one that is larger.</summary>
    /// <exception cref="IOException">The file cannot be read, has more bytes than <paramref name="most"/>, or leads out of the project and of the file's repo.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static YamlText ReadLargeInside(string path, string projectFolder, int most) => Inside(path, new(projectFolder), () => ReadLarge(path, most));

    /// <summary>The text of a file that holds these bytes.</summary>
    public static YamlText Read(byte[] bytes) =>
        bytes.Length >= MostBytes ? new(Encoding.UTF8.GetString(bytes)) : Decode(bytes);

    /// <summary>What a file has before its text: the byte order mark of UTF-8 as a character, or nothing.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static string ReadUtf8Mark(string path) => EncodingOf(Disk.Read(path, 3)).Mark == 3 ? "\uFEFF" : "";

    /// <summary>The bytes of a file with another text in the encoding of the old one, byte order mark and all; null when the old text is not the one given.</summary>
    public static byte[]? Reencode(byte[] bytes, string oldText, string newText)
    {
        var (encoding, mark) = EncodingOf(bytes);
        return Decode(bytes) is { IsUtf8: true } old && old.Text == oldText
            ? [.. bytes.Take(mark), .. encoding.GetBytes(newText)]
            : null;
    }

    private static YamlText Inside(string path, LinksOut links, Func<YamlText> read) => links.On(path) is { } link
        ? throw new IOException($"{(link.Path == path ? "it" : $"its folder '{link.Path}'")} is a symbolic link to '{link.Target}', which is outside of the project and of the file's repo: put a copy there")
        : read();

    private static YamlText Decode(byte[] bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        try
        {
            if (mark > 0)
            {
                return new(encoding.GetString(bytes, mark, bytes.Length - mark));
            }

            // Throws for what is no UTF-8.
            _ = encoding.GetCharCount(bytes);
            return new(bytes);
        }
        catch (ArgumentException)
        {
            return new(Encoding.GetEncoding("ISO-8859-1").GetString(bytes), isUtf8: false);
        }
    }

    /// <summary>The encoding by its byte order mark, and the mark's length.</summary>
    private static (Encoding Encoding, int Mark) EncodingOf(byte[] bytes)
    {
        return bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? (new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true), 2)
            : (StrictUtf8, bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
    }
}
