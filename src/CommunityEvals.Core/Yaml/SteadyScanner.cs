using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CommunityEvals.Yaml;

/// <summary>YamlDotNet's scanner, except that it loses no token when it is asked twice for the present one.</summary>
/// <remarks>
/// The parser asks twice behind a value with an anchor in braces, and then refuses <c>{a: &amp;x 1, b: 2}</c>, which is YAML
/// (aaubry/YamlDotNet#949 tells of the same check).
/// </remarks>
internal sealed class SteadyScanner(TextReader input) : IScanner
{
    private readonly Scanner _scanner = new(input);

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => _scanner.MoveNext();

    // At the end of the stream the parser asks whether there is truly nothing more.
    public bool MoveNextWithoutConsuming() => _scanner.Current is not (null or StreamEnd) || _scanner.MoveNextWithoutConsuming();

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();
}
