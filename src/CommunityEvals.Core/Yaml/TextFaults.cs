namespace CommunityEvals.Yaml;

/// <summary>What is wrong with a text before any YAML is looked at.</summary>
internal static class TextFaults
{
    public static YamlFault? Find(YamlText text, YamlLimits limits)
    {
        if (FindWhole(text, limits) is { } fault)
        {
            return fault;
        }

        var at = FindUnprintable(text.Text);
        return at < 0
            ? null
            : new(YamlFaultKind.Malformed, new(at, 1), $"the character U+{(int)text.Text[at]:X4} is not allowed in YAML: remove it");
    }

    /// <summary>What is wrong with it as a whole, in whatever language it is written.</summary>
    public static YamlFault? FindWhole(YamlText text, YamlLimits limits)
    {
        if (!text.IsUtf8)
        {
            return new(YamlFaultKind.Malformed, new(0, 0), "the file is not UTF-8: save it in that encoding");
        }

        return text.IsCut || text.Text.Length > limits.MaxLength
            ? new(YamlFaultKind.LimitExceeded, new(0, 0), $"larger than {limits.MaxLength / (1024 * 1024)} Mi characters")
            : null;
    }

    /// <summary>The first character outside YAML's printable set (YAML 1.2.2, §5.1), or -1.</summary>
    private static int FindUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\r' or '\t' or '\u0085' or (>= '\u00A0' and < '\uD800') or (>= '\uE000' and <= '\uFFFD'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
