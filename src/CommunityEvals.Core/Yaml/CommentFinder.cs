namespace CommunityEvals.Yaml;

/// <summary>Finds comments in a text that was read: a <c>#</c> behind white space and outside every scalar.</summary>
internal static class CommentFinder
{
    public static IEnumerable<CharSpan> Find(YamlStream stream)
    {
        var text = stream.Text.Text;
        var scalars = ScalarsOf(stream);
        var next = 0;
        for (var i = text.IndexOf('#'); i >= 0; i = i < text.Length ? text.IndexOf('#', i) : -1)
        {
            while (next < scalars.Count && scalars[next].End <= i)
            {
                next++;
            }

            if (next < scalars.Count && scalars[next].Start <= i)
            {
                i = scalars[next].End;
            }
            else if (i == 0 || char.IsWhiteSpace(text[i - 1]))
            {
                var end = text.IndexOfAny(['\r', '\n'], i);
                end = end < 0 ? text.Length : end;
                yield return CharSpan.FromBounds(i, end);
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static List<CharSpan> ScalarsOf(YamlStream stream)
    {
        var spans = new List<CharSpan>();
        var seen = new HashSet<YamlNode>();
        var left = new Stack<YamlNode>(stream.Documents);
        while (left.Count > 0)
        {
            var node = left.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            switch (node)
            {
                case YamlScalar { Span.Length: > 0 }:
                    spans.Add(ContentOf(node.Span, stream.Text.Text));
                    break;
                case YamlSequence sequence:
                    foreach (var item in sequence.Items)
                    {
                        left.Push(item);
                    }

                    break;
                case YamlMapping mapping:
                    foreach (var pair in mapping.Pairs)
                    {
                        left.Push(pair.Key);
                        left.Push(pair.Value);
                    }

                    break;
            }
        }

        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }

    /// <summary>A scalar without the first line of a block, which may have a comment behind its mark.</summary>
    private static CharSpan ContentOf(CharSpan scalar, string text)
    {
        var lineEnd = text[scalar.Start] is '|' or '>' ? text.IndexOfAny(['\r', '\n'], scalar.Start) : -1;
        return CharSpan.FromBounds(lineEnd < 0 || lineEnd > scalar.End ? scalar.Start : lineEnd, scalar.End);
    }
}
