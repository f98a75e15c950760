using CommunityEvals.Yaml;
using Xunit.Abstractions;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>Holds the reader of the plain shape against the whole parser: what it reads at all, it reads alike.</summary>
public class PlainYamlReaderTests(ITestOutputHelper output)
{
    private const string Results = "# c\n- dataset:\n    id: a/b  # x\n    task_id: d\n  value: 20.90\n  date: \"2026-01-15\"\n  source:\n    url: https://a.b/c#d\n    name: 'E'\n  notes: >-\n    folded\n    text\n\n- dataset: {id: c/h, task_id: h}\n  value: 5\n";
    private const string Definition = "---\nname: x\ntasks:\n- id: a\n  config: default\n  solvers:\n  - name: g\n    args: {a: [b, 1], c: {d: e}}\n  epochs: 3\n-\n  id: b\n  d: |\n    te\n    xt\n";
    private const string WindowsLines = "a: 1\r\nb:\r\n  - x\r\n  - \"y z\"\r\n  - - p\r\n    - q\r\nc:\r\n\r\nd: []\r\ne: >\r\n  t\r\n";
    private const string Nested = "- - a\n  - b: c\n    d:\n      e\n- f\n";

    private static readonly string[] Plain = [Results, Definition, WindowsLines, Nested];

    /// <summary>Corners of YAML, plain and otherwise.</summary>
    public static TheoryData<string> Corners =>
    [
        "", "\n", " ", "#", "# only a comment\n", "---\n", "--- a\n", "---\n---\n", "...\n", "a", "a\n", "'a'", "\"a\"", "- a", "-", "- ", "-\n- \n", "a:", "a: ", "a:\n", ": a", "? a\n: b\n",
        "a: b\na: c\n", "a: b: c\n", "a:b\n", "a: 'b'c\n", "a: 'it''s'\n", "a: \"x\\n\"\n", "a: \"x\n  y\"\n", "a: x\n  y\n", "a: x\n y\nb: z\n", "a:\n- b\n- c\n", "a:\n  - b\n - c\n", "a:\n b:\n  c:\n   d\n",
        "a: |\n  x\n  y\n", "a: |+\n  x\n\n\nb: c\n", "a: |-\n  x\n", "a: |2\n    x\n", "a: >\n  x\n  y\n\n  z\n", "a: >-\n\n  x\n", "a: |\n", "a: |\nb: c\n", "a: | # c\n  x\n", "a: >\n  x\n   y\n  z\n",
        "a: &x b\nc: *x\n", "&x a: b\n", "a: !!str 5\n", "!t a: b\n", "%YAML 1.2\n---\na: b\n", "<<: {a: b}\n", "a: {<<: *b}\n", "a: @b\n", "a: `b\n", "a: %b\n", "a: -b\n", "a: - b\n", "a: ?b\n", "a: ? b\n", "a: :b\n",
        "a: {b: c, d: e}\n", "a: {b: c,}\n", "a: {b, c: d}\n", "a: {b: }\n", "a: {\"b\":c}\n", "a: {b:c}\n", "a: [b, c]\n", "a: [b, c,]\n", "a: [b\n  , c]\n", "a: [b: c]\n", "a: []\nb: {}\n", "a: [[], [[]]]\n", "a: {b: [c, {d: e}]}\n", "[a, b]: c\n", "{a: b}: c\n",
        "a: b # c\n", "a: b#c\n", "a: 'b' # c\n", "a: # c\n  b\n", "a:\n  # c\n  b: d\n# e\n", "- # c\n  a: b\n", "a: b\n  # c\nd: e\n", "a: {b: c} # d\n", "a: [b] x\n", "a: b\n...\n", "a: b\n--- c\n", "a: b\n---", "- a\nb: c\n", "a: b\n- c\n",
        "a:\tb\n", "\ta: b\n", "a: b\t\n", "a: b \n", "a : b\n", "\"a\": b\n", "'a' : b\n", "\"a\"b: c\n", "a: b\rc: d\r", "a: b\r\n\r\nc: d", "\uFEFFa: b\n", "a: \uFEFFb\n", "é: ü\n", "a: 😀\n", "a: \u0085b\n", "a: \u2028b\n", "a: \0b\n", "a: \u00A0\n",
        "a: ~\nb: null\nc: Null\nd: NULL\ne: nUll\n", "a: true\nb: False\nc: yes\nd: no\n", "a: 1\nb: -1\nc: +1\nd: .5\ne: 5.\nf: 1e3\ng: 0x1F\nh: 0o7\ni: .inf\nj: .NaN\nk: 1_0\nl: 012\n", "a: 2026-01-02\nb: 2026-01-02T03:04:05Z\n",
        "a: http://x/y?z#w\n", "a: x, y\n", "a: x]\n", "a: x}\n", "a: x: \n", "a: 'x\n", "a: \"x\n", "a: {b\n", "a: [b\n", "a: }\n", "a: ]\n", "a: ,\n", "a: |x\n", "a: >x\n", "a: *\n", "a: &\n", "a: !\n",
        "- - - a\n    - b\n  - c\n- d\n", "-\n  - a\n  -\n    b: c\n", "- a: b\n  c: d\n- e: f\n", "- a:\n    b\n  c:\n  - d\n", "a:\n  b: c\n d: e\n", " a: b\n c: d\n", " a: b\nc: d\n", "a:\n\n\n  b: c\n\n\nd: e\n", "a: b\n\n\n\n",
    ];

    [Fact]
    public void What_nearly_all_files_look_like_is_of_the_plain_shape() =>
        Assert.All(Plain, text => Assert.NotNull(PlainYamlReader.TryRead(text, YamlLimits.Default)));

    [Theory]
    [MemberData(nameof(Corners))]
    public void A_corner_of_the_language_is_read_alike_or_left_to_the_whole_parser(string text) => Compare(text);

    /// <remarks>With <c>EVALS_LONG=1</c> a million texts.</remarks>
    [Fact]
    public void Damaged_texts_are_read_alike_or_left_to_the_whole_parser()
    {
        var count = Environment.GetEnvironmentVariable("EVALS_LONG") == "1" ? 1_000_000 : 20_000;
        var random = new Random(20260821);
        var read = Enumerable.Range(0, count).Count(i => Compare(TextDamage.Damage(Plain[i % Plain.Length], random)));
        Assert.True(read > count / 4, $"only {read} of {count} texts were of the plain shape, which proves little");
    }

    [Fact]
    public void Real_files_are_read_alike()
    {
        if (Environment.GetEnvironmentVariable("EVALS_CORPUS") is not { } corpus)
        {
            output.WriteLine("EVALS_CORPUS names no folder of real files: nothing was tested.");
            return;
        }

        var files = Directory.GetFiles(corpus, "*.yaml", SearchOption.AllDirectories);
        var read = files.Count(file => Compare(File.ReadAllText(file)));
        output.WriteLine($"{read} of {files.Length} files are of the plain shape.");
        Assert.True(read > files.Length / 2);
    }

    [Fact]
    public void Limits_are_those_of_the_whole_parser()
    {
        var limits = YamlLimits.Default with { MaxDepth = 3, MaxNodes = 8 };
        string[] texts = ["- - a\n", "- - - a\n", "- - - - a\n", "[[[a]]]\n", "[[[[a]]]]\n", "a: {b: {c: {d: e}}}\n", "- 1\n- 2\n- 3\n- 4\n- 5\n", "- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n", "- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- 9\n"];
        Assert.All(texts, text => Compare(text, limits));
    }

    /// <summary>Whether the text is of the plain shape; the two have to agree on it then.</summary>
    private static bool Compare(string text, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        var whole = YamlReader.ReadWhole(new(text), limits);
        var read = YamlReader.Read(new(text), limits);
        Assert.Equal(TreeText.Of(whole), TreeText.Of(read));
        return PlainYamlReader.TryRead(text, limits) is not null;
    }
}
