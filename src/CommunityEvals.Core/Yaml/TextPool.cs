namespace CommunityEvals.Yaml;

/// <summary>Gives texts that recur, such as keys, ids and names, as one and the same string: files hold few different ones.</summary>
/// <remarks>Each place keeps the last text that came by; two threads at once can at worst make a string twice.</remarks>
internal static class TextPool
{
    private const int Longest = 40;
    private const int Size = 2048;

    private static readonly string?[] Texts = new string?[Size];

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static string Take(string text, int start, int length)
    {
        if (length > Longest)
        {
            return text.Substring(start, length);
        }

        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ text[i]) * 16777619u;
        }

        var place = (int)((hash ^ (hash >> 15)) % Size);
        var known = Texts[place];
        return known is not null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0
            ? known
            : Texts[place] = text.Substring(start, length);
    }
}
