namespace CommunityEvals.Core.Tests.Mutations;

/// <summary>Faults, one at a time, with what must be told of each.</summary>
internal static class MutationTable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>Everything between a key of an entry and a later one.</summary>
    private const string Rest = "(?<rest>(?:(?!\n- ).)*?)";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        .. Results("EVAL001", "name: (\\S)", "name: ^\"$1"),
        .. Results("EVAL001", "\n  value:", "\n^\tvalue:"),
        .. Results("EVAL001", "notes: With", "notes: ^@With"),
        .. Results("EVAL002", "^.*$", "^results: []\n"),
        .. Results("EVAL002", "^.*$", "^# nothing\n"),
        .. Results("EVAL002", "\n- dataset:\n    id: acme/logic\n    task_id: open", "\n- ^text\n- dataset:\n    id: acme/logic\n    task_id: open"),
        .. Results("EVAL003", "dataset:\n(?<id>    id: \\S+\n)    task_id: \\w+\n", "^dataset:\n${id}"),
        .. Results("EVAL003", "    task_id: \\w+\n", "    ^task_id:\n"),
        .. Results("EVAL003", "source:\n    url: \\S+\n", "^source:\n"),
        .. Results("EVAL003", $"dataset:{Rest}  value: \\S+\n", "^dataset:${rest}"),
        .. Results("EVAL004", "value: (\\S+)", "value: ^\"$1\""),
        .. Results("EVAL004", "value: (\\S+)", "value: ^$1%"),
        .. Results("EVAL004", "notes: With tools", "notes: ^[With, tools]"),
        .. Results("EVAL004", "date: \"[^\"]+\"", "date: ^20260319"),
        .. Results("EVAL005", "  notes:", "  ^note:"),
        .. Results("EVAL005", "    user: \\S+\n", "    ^usr: x\n"),
        .. Results("EVAL005", "  value:", "  ^metric: accuracy\n  value:"),
        .. Results("EVAL006", "  date:", "  ^value: 1\n  date:"),
        .. Results("EVAL006", "    url: (\\S+)\n", "    url: $1\n    ^url: $1\n"),
        .. Results("EVAL006", "  notes: With tools\n", "  notes: With tools\n  ^\"notes\": With tools\n"),
        .. Results("EVAL007", "date: \"[^\"]+\"", "date: ^\"2026-02-30\""),
        .. Results("EVAL007", "date: \"[^\"]+\"", "date: ^19.03.2026"),
        .. Results("EVAL007", "date: \"[^\"]+\"", "date: ^\"2026-03-19 10:30\""),
        .. Results("EVAL008", "date: \"([^\"]+)\"", "date: ^$1"),
        .. Results("EVAL009", "id: acme/logic\n    task_id: \\w+", "id: ^logic\n    task_id: x"),
        .. Results("EVAL009", "id: acme/logic\n    task_id: \\w+", "id: ^\"-acme/logic\"\n    task_id: x"),
        .. Results("EVAL010", "revision: \\w+", "revision: ^main"),
        .. Results("EVAL010", "revision: \\w+", $"revision: ^'{Commit}0'"),
        .. Results("EVAL011", "name: [^\n]+", "name: ^<name>"),
        .. Results("EVAL011", "user: \\S+", "user: ^your-org"),
        .. Results("EVAL011", "url: \\S+", "url: ^https://huggingface.co/REPO_NAME"),
        .. Results("EVAL012", "value: \\S+", "value: ^.nan"),
        .. Results("EVAL012", "value: \\S+", "value: ^-.inf"),
        .. Results("EVAL012", "value: \\S+", "value: ^1e999"),
        .. Results("EVAL013", "notes: With tools", "notes: &a [^*a]"),
        At("EVAL014", "models/acme/tiny/.eval_results/x.yml", GoodFiles.Results),
        At("EVAL014", "models/acme/tiny/.eval_results/acme/logic/result.yaml", GoodFiles.Results),
        At("EVAL014", "models/acme/tiny/.eval_results/x.YAML", GoodFiles.Results),
        At("EVAL015", ".eval_results/x.yaml", GoodFiles.Results),
        At("EVAL015", "tiny/.eval_results/x.yaml", GoodFiles.Results),
        At("EVAL015", "models/tiny/.eval_results/x.yaml", GoodFiles.Results),
        .. Results("EVAL016", "user: \\S+", "^user:"),
        .. Results("EVAL016", "revision: \\w+", "^revision: ~"),
        .. Results("EVAL016", "notes: With tools\n", "notes: With tools\n  ^verifyToken: # later\n"),
        .. Results("EVAL017", "date: \"[^\"]+\"", "date: ^\"2026-06-03\""),
        .. Results("EVAL017", "date: \"[^\"]+\"", "date: ^'2062-03-19T10:30:00Z'"),
        .. Definition("EVAL004", "epochs: \\d+", "epochs: ^\"3\""),
        .. Definition("EVAL003", "- id: (\\w+)\n(?<config>    config: \\w+\n)", "- ^config: x\n"),
        .. Definition("EVAL003", "scorers:\n      - name: \\w+", "scorers: ^[]"),
        .. Definition("EVAL005", "description:", "^descripton:"),
        .. Definition("EVAL020", "- id: (second|third)\n", "- id: ^first\n"),
        .. Definition("EVAL020", "- id: first\n", "- id: '第一'\n    field_spec: { input: a }\n    solvers: [{ name: generate }]\n    scorers: [{ name: match }]\n  - id: ^\"第一\"\n"),
        .. Definition("EVAL021", "framework: inspect-ai\ntasks:.*$", "framework: ^mtebb\ntasks:\n  - id: first\n"),
        .. Definition("EVAL021", "framework: inspect-ai\ntasks:.*$", "framework: ^'Inspect-AI'\ntasks:\n  - id: first\n"),
        .. Definition("EVAL021", "framework: inspect-ai\ntasks:.*$", "framework: ^our-own\ntasks:\n  - id: first\n"),
        .. Definition("EVAL022", "(solvers:\n      - name: )\\w+", "$1^generatte"),
        .. Definition("EVAL022", "(solvers:\n      - name: )\\w+", "$1^\"match\""),
        .. Definition("EVAL023", "(scorers:\n      - name: )\\w+", "$1^accuracy"),
        .. Definition("EVAL023", "scorers:", "^scores:"),
        .. Definition("EVAL024", "epochs: \\d+", "epochs: ^0"),
        .. Definition("EVAL024", "epoch_reducer: \\w+", "epoch_reducer: ^average"),
        .. Definition("EVAL024", "epoch_reducer: \\w+", "epoch_reducer: ^''"),
        .. Definition("EVAL025", "    split:", "    ^languages: [en]\n    split:"),
        .. Definition("EVAL025", "      target:", "      ^targett: x\n      target:"),
        .. Definition("EVAL025", "tasks:\n", "^epochs: 3\ntasks:\n"),
        .. Definition("EVAL026", "name: Own\n(?<description>[^\n]+\n)[^\n]+", "^name: Own\n${description}license: mit"),
        .. Definition("EVAL026", "name: Own\n(?<description>[^\n]+\n)[^\n]+\n", "^description: Own\nname: Own\n"),
        .. Definition("EVAL026", "name: Own\n(?<description>[^\n]+\n)[^\n]+\n", "^license: mit\nname: Own\ndescription: Own\n"),
        .. Results("EVAL040", "task_id: (\\w+)", "task_id: ^$1$1"),
        .. Results("EVAL040", "task_id: \\w+", "task_id: ^<task_id>"),
        .. Results("EVAL041", "id: acme/logic\n    task_id: \\w+", "id: ^elsewhere/bench\n    task_id: x"),
        .. Results("EVAL043", $"value: (\\S+)\n{Rest}  notes: With tools\n", "value: ^$1\n${rest}"),
        .. Results("EVAL044", $"value: \\S+\n{Rest}  notes: With tools\n", "value: ^33.25\n${rest}"),
        .. Results("EVAL044", $"value: \\S+\n{Rest}  notes: With tools\n", "value: ^33.25\n${rest}  notes: no tools\n"),
        .. Results("EVAL045", "value: \\S+", "value: ^0.715"),
        .. Results("EVAL046", "value: \\S+", "value: ^100.01"),
        .. Results("EVAL046", "value: \\S+", "value: ^-3"),
        .. Definition("EVAL048", "- id: \\w+", "- id: ^wer"),
        .. Definition("EVAL048", "- id: \\w+", "- id: ^\"test/Perplexity\""),
        .. Results("EVAL048", "id: acme/logic\n    task_id: \\w+", "id: elsewhere/bench\n    task_id: ^clean_CER"),
        .. Results("EVAL049", "notes: With tools", "notes: ^with tools."),
        .. Results("EVAL060", "url: \\S+", "url: ^huggingface.co/acme/tiny"),
        .. Results("EVAL060", "url: \\S+", "url: ^\"<url>\""),
        .. Results("EVAL060", "url: \\S+", "url: ^s3://bucket/log.json"),
        .. Results("EVAL061", "url: \\S+", "url: ^https://huggingface.co/models/acme/tiny"),
        .. Results("EVAL061", "url: \\S+", "url: ^https://hf.co/acme/tiny/blob/README.md"),
        .. Results("EVAL062", "url: \\S+", "url: ^https://huggingface.co/other/model"),
        .. Results("EVAL062", "url: \\S+", $"url: ^'https://hf.co/other/model/blob/{Commit}/README.md?x=1#results'"),
        .. Results("EVAL063", "url: \\S+", "url: ^https://huggingface.co/acme/tiny/blob/main/README.md"),
        .. Results("EVAL063", "url: \\S+", "url: ^https://huggingface.co/datasets/acme/logs/tree/main/runs"),
        .. Results("EVAL064", $"dataset:\n{Rest}  source:\n    url: \\S+\n    name: [^\n]+\n    user: \\S+\n", "^dataset:\n${rest}"),
        .. Results("EVAL065", "notes: With tools\n", "notes: With tools\n  verifyToken: ^nonsense\n"),
        .. Results("EVAL090", "value: (\\S+)", "value: $1 ^# eval-ignore EVAL045: looks fine"),
        .. Results("EVAL090", "value: (\\S+)", "value: $1 ^# eval-ignore: all of it"),
        .. Definition("EVAL090", "tasks:\n", "^# eval-ignore EVAL021\ntasks:\n"),
    ];

    private static IEnumerable<Mutation> Results(string id, string pattern, string replacement) =>
        Mutation.OfEach(id, GoodFiles.ResultsPath, GoodFiles.Results, pattern, replacement);

    private static IEnumerable<Mutation> Definition(string id, string pattern, string replacement) =>
        Mutation.OfEach(id, GoodFiles.DefinitionPath, GoodFiles.Definition, pattern, replacement);

    /// <summary>A file whose place is its fault.</summary>
    private static Mutation At(string id, string path, string text) => Mutation.Of(id, path, "^" + text);
}
