namespace CommunityEvals.Tasks;

/// <summary>Hashes as people and git write them.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Two lower-case digits for each byte.</summary>
    public static string Of(byte[] bytes)
    {
        var text = new char[2 * bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Digits[bytes[i] >> 4];
            text[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new(text);
    }
}
