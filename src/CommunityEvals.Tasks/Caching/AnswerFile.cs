using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Caching;

/// <summary>An answer with all that it depends on, as bytes.</summary>
/// <param name="Key">What the check was asked.</param>
/// <param name="Began">When the check began to look, in nanoseconds since 1970.</param>
/// <param name="Day">The UTC day that it holds for.</param>
/// <param name="Seen">What it saw on the disk, and what it wrote there.</param>
/// <param name="Answer">What it says.</param>
internal sealed record AnswerFile(string Key, long Began, DateTime Day, Sight Seen, CheckAnswer Answer)
{
    private const int Version = 4;

    /// <summary>The bytes.</summary>
    public byte[] Write()
    {
        using var memory = new MemoryStream(256 * (Seen.Present.Count + Seen.Folders.Count + Answer.Findings.Count + 1));
        using var writer = new BinaryWriter(memory);
        writer.Write(Version);
        writer.Write(Key);
        writer.Write(Began);
        writer.Write(Day.Ticks);
        WriteAll(writer, Seen.Present, Write);
        WriteAll(writer, Seen.Folders, Write);
        WriteAll(writer, Answer.Findings, Write);
        writer.Write(Answer.Summary);
        writer.Flush();
        var hash = Observation.HashOf(memory.GetBuffer(), (int)memory.Length);
        memory.Write(hash, 0, hash.Length);
        return memory.ToArray();
    }

    /// <summary>The answer in <paramref name="bytes"/>; null when they are not whole, or of another version or key.</summary>
    public static AnswerFile? Read(byte[] bytes, string key)
    {
        const int HashLength = 32;
        var length = bytes.Length - HashLength;
        if (length < 0 || !bytes.AsSpan(length).SequenceEqual(Observation.HashOf(bytes, length)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length));
        return reader.ReadInt32() == Version && reader.ReadString() == key
            ? new(key, reader.ReadInt64(), new(reader.ReadInt64(), DateTimeKind.Utc), ReadSight(reader), ReadAnswer(reader))
            : null;
    }

    private static Sight ReadSight(BinaryReader reader) => new(ReadAll(reader, ReadObservation), ReadAll(reader, ReadFolder));

    private static CheckAnswer ReadAnswer(BinaryReader reader) => new(ReadAll(reader, ReadFinding), reader.ReadString());

    private static void Write(BinaryWriter writer, Observation observation)
    {
        writer.Write(observation.Path);
        Write(writer, observation.Stamp);
        writer.Write(observation.Most);
        Write(writer, observation.Hash);
    }

    private static Observation ReadObservation(BinaryReader reader) => new(
        reader.ReadString(),
        ReadStamp(reader),
        reader.ReadInt32(),
        ReadHash(reader));

    private static void Write(BinaryWriter writer, SeenFolder folder)
    {
        writer.Write(folder.Path);
        Write(writer, folder.Stamp);
        WriteAll(writer, folder.Missing, (to, name) => to.Write(name));
        Write(writer, folder.FoundHash);
    }

    private static SeenFolder ReadFolder(BinaryReader reader) =>
        new(reader.ReadString(), ReadStamp(reader), ReadAll(reader, from => from.ReadString()), ReadHash(reader));

    private static void Write(BinaryWriter writer, byte[]? hash)
    {
        writer.Write(hash?.Length ?? -1);
        writer.Write(hash ?? []);
    }

    private static byte[]? ReadHash(BinaryReader reader) => reader.ReadInt32() is >= 0 and var length ? reader.ReadBytes(length) : null;

    private static void Write(BinaryWriter writer, FileStamp? some)
    {
        writer.Write(some.HasValue);
        if (some is { } stamp)
        {
            writer.Write(stamp.IsFolder);
            writer.Write(stamp.IsLink);
            writer.Write(stamp.Size);
            writer.Write(stamp.Modified);
            writer.Write(stamp.Changed);
            writer.Write(stamp.Inode);
        }
    }

    private static FileStamp? ReadStamp(BinaryReader reader) =>
        reader.ReadBoolean() ? new(reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt64()) : null;

    private static void Write(BinaryWriter writer, ReportedFinding finding)
    {
        writer.Write(finding.Rule.Id);
        writer.Write((int)finding.Severity);
        writer.Write(finding.File);
        writer.Write(finding.Range.HasValue);
        if (finding.Range is { } range)
        {
            Write(writer, range.Start);
            Write(writer, range.End);
        }

        writer.Write(finding.Message);
        writer.Write(finding.IsOfPullRequest);
        writer.Write(finding.IsOfMirror);
    }

    private static void Write(BinaryWriter writer, TextPosition position)
    {
        writer.Write(position.Line);
        writer.Write(position.Column);
    }

    private static ReportedFinding ReadFinding(BinaryReader reader) => new(
        RuleTable.Find(reader.ReadString())!,
        (Severity)reader.ReadInt32(),
        reader.ReadString(),
        reader.ReadBoolean() ? new(ReadPosition(reader), ReadPosition(reader)) : null,
        reader.ReadString())
    {
        IsOfPullRequest = reader.ReadBoolean(),
        IsOfMirror = reader.ReadBoolean(),
    };

    private static TextPosition ReadPosition(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static List<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new List<T>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            items.Add(read(reader));
        }

        return items;
    }
}
