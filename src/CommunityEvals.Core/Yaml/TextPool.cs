namespace CommunityEvals.Yaml;

/// <summary>Gives texts that recur, such as keys, ids and names, as one and the same string: files hold few different ones.</summary>
/// <remarks>
/// Each place keeps the last text that came by; two threads at once can at worst make a string twice. So a place is read once and what
/// was read is what is compared and given: another thread may put another text there in between.
/// </remarks>
internal sealed class TextPool
{
    private const int Size = 2048;

    private readonly string?[] _texts = new string?[Size];
    private readonly int _longest;

    private TextPool(int longest) => _longest = longest;

    /// <summary>Keys and values in files.</summary>
    public static TextPool Values { get; } = new(longest: 40);

    /// <summary>What is said of files.</summary>
    public static TextPool Messages { get; } = new(longest: 200);

    /// <summary>The text, or one like it that came by before.</summary>
    public string Take(string text)
    {
        if (text.Length > _longest)
        {
            return text;
        }

        ref var place = ref PlaceOf(text, 0, text.Length);
        var known = Volatile.Read(ref place);
        return known == text ? known : place = text;
    }

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public string Take(string text, int start, int length)
    {
        if (length > _longest)
        {
            return text.Substring(start, length);
        }

        ref var place = ref PlaceOf(text, start, length);
        var known = Volatile.Read(ref place);
        if (known is not null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
        {
            return known;
        }

        // Not read back from the place.
        var made = text.Substring(start, length);
        place = made;
        return made;
    }

    private ref string? PlaceOf(string text, int start, int length)
    {
        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ text[i]) * 16777619u;
        }

        return ref _texts[(int)((hash ^ (hash >> 15)) % Size)];
    }
}
