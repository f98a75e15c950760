using System.Text;
using CommunityEvals.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers;

/// <summary>Tells from a text that the compiler has decoded whether its bytes were what YAML is written in.</summary>
/// <remarks>
/// The compiler reads UTF-8 strictly first. Where that fails it guesses without a word: on Windows by the system's code page, on
/// other systems by UTF-8 again with U+FFFD in place of each wrong byte, as it does behind a byte order mark.
/// </remarks>
internal static class TextDecoding
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as the engine takes it.</summary>
    public static YamlText ToYaml(SourceText text)
    {
        var content = text.ToString();
        return new(content, IsUnicode(content, text.Encoding));
    }

    private static bool IsUnicode(string content, Encoding? encoding)
    {
        if (encoding is null)
        {
            // Never decoded: somebody made it from a string.
            return true;
        }

        // An editor may call a file of ASCII letters by its system's code page; its bytes are UTF-8 all the same.
        return IsUnicode(encoding) ? !IsRepaired(content, encoding) : content.All(c => c < 0x80);
    }

    /// <summary>UTF-8, UTF-16 or UTF-32, by code page: editors wrap encodings in classes of their own.</summary>
    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001;

    /// <summary>A replacement character behind a strict decoder stands in the file; behind a lenient one hardly ever.</summary>
    private static bool IsRepaired(string content, Encoding encoding) =>
        encoding.DecoderFallback is not DecoderExceptionFallback && content.IndexOf(Replacement) >= 0;
}
