using System.Security.Cryptography;
using System.Text;

namespace CommunityEvals.Tasks.Git;

/// <summary>The names that git gives to objects.</summary>
internal static class ObjectName
{
    /// <summary>Digits of a SHA-1.</summary>
    public const int Length = 40;

    /// <summary>Whether a text is the whole name of an object.</summary>
    public static bool Is(string text) => text.Length == Length && text.All(IsDigit);

    /// <summary>Whether a text is one in a repo that names its objects by SHA-256.</summary>
    public static bool IsLong(string text) => text.Length == 64 && text.All(IsDigit);

    /// <summary>The name of a file's content (git-hash-object).</summary>
#pragma warning disable CA5350 // Git's choice; it names, and protects nothing here.
    public static string OfBlob(byte[] content)
    {
        using var algorithm = SHA1.Create();
        var head = Encoding.ASCII.GetBytes($"blob {content.Length}\0");
        algorithm.TransformBlock(head, 0, head.Length, null, 0);
        algorithm.TransformBlock(content, 0, content.Length, null, 0);
        algorithm.TransformFinalBlock([], 0, 0);
        return Hex.Of(algorithm.Hash!);
    }
#pragma warning restore CA5350

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
}
