namespace CommunityEvals.Yaml;

/// <summary>Writes text as a YAML scalar that reads back as the same text.</summary>
public static class ScalarText
{
    /// <summary>Plain where that is safe, else in double quotes.</summary>
    public static string Write(string text) => IsSafePlain(text) ? text : Quote(text);

    /// <summary>In the quotes of another scalar; without them as <see cref="Write"/> does.</summary>
    /// <param name="written">The other scalar as it stands in its file.</param>
    /// <param name="text">What to write.</param>
    public static string WriteLike(string written, string text) => written.Length == 0 ? Write(text) : written[0] switch
    {
        '"' => Quote(text),
        '\'' => "'" + text.Replace("'", "''") + "'",
        _ => Write(text),
    };

    /// <summary>In double quotes.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>Letters, digits, and the marks that ids, notes and links use: what no reader takes for anything but text.</summary>
    private static bool IsSafePlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && CoreSchema.Resolve(text, isPlain: true, tag: null) == ScalarKind.Text
        && text[text.Length - 1] != ' '
        && text.Replace("://", "/").All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '%' or ' ');
}
