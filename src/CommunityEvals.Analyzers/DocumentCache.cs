using System.Runtime.CompilerServices;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers;

/// <summary>Reads a file's text into a document.</summary>
internal delegate EvalDocument DocumentReader(EvalFile file, YamlText text);

/// <summary>Keeps what was read of a file for as long as the compiler keeps the file or its text, so that an edit of one file reads that file alone.</summary>
internal sealed class DocumentCache(DocumentReader read)
{
    private readonly ConditionalWeakTable<AdditionalText, Slot> _files = new();
    private readonly ConditionalWeakTable<SourceText, Slot> _texts = new();

    /// <summary>The document of <paramref name="text"/>; read anew when the file's role or owner has changed; null for a file that the compiler cannot read.</summary>
    /// <remarks>The compiler makes a new object of a file whose text changes. To ask each of a thousand others for its text costs more than all else at an edit.</remarks>
    public EvalDocument? Get(EvalFile file, AdditionalText text, CancellationToken cancellationToken)
    {
        var slot = _files.GetOrCreateValue(text);
        if (slot.Document is { } known && known.File == file)
        {
            return known;
        }

        return text.GetText(cancellationToken) is { } content ? slot.Document = Get(file, content) : null;
    }

    private EvalDocument Get(EvalFile file, SourceText text)
    {
        var slot = _texts.GetOrCreateValue(text);
        lock (slot)
        {
            if (slot.Document is not { } document || document.File != file)
            {
                slot.Document = document = read(file, TextDecoding.ToYaml(text));
            }

            return document;
        }
    }

    private sealed class Slot
    {
        public EvalDocument? Document { get; set; }
    }
}
