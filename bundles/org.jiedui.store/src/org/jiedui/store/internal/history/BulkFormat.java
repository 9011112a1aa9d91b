/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jiedui.store.internal.write.Place;

/**
 * Additions as bytes, in the order of their keys: of each the distance to the key before, class and version, and for a part its root and container as
 * distances to its own key, slot and position. Numbers have as many bytes as they need; all of it is deflated.
 */
public final class BulkFormat {

	private static final int MORE = 0x80;
	private static final int BITS = 7;

	/** @param entries in the order of their keys, all of one commit */
	public byte[] write(List<BulkEntry> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
			writeNumber(out, entries.size());
			long last = 0;
			for (BulkEntry entry : entries) {
				writeNumber(out, entry.uid() - last);
				last = entry.uid();
				writeNumber(out, entry.type());
				writeNumber(out, entry.version());
				write(out, entry.place(), entry.uid());
			}
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		} finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @param number the commit
	 * @throws IllegalArgumentException if the bytes are others
	 */
	public List<BulkEntry> read(long number, byte[] body) {
		try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
			int size = (int) readNumber(in);
			List<BulkEntry> entries = new ArrayList<>();
			long uid = 0;
			for (int index = 0; index < size; index++) {
				uid += readNumber(in);
				entries.add(new BulkEntry(number, uid, (int) readNumber(in), (int) readNumber(in), readPlace(in, uid)));
			}
			return entries;
		} catch (IOException malformed) {
			throw new IllegalArgumentException(malformed);
		}
	}

	private static void write(DataOutputStream out, Place place, long uid) throws IOException {
		out.writeBoolean(place.container() != null);
		if (place.container() != null) {
			writeNumber(out, signed(place.root() - uid));
			writeNumber(out, signed(place.container() - uid));
			writeNumber(out, place.slot());
			writeNumber(out, signed(place.position()));
		}
	}

	private static Place readPlace(DataInputStream in, long uid) throws IOException {
		if (!in.readBoolean()) {
			return new Place(uid, null, null, null);
		}
		return new Place(uid + unsigned(readNumber(in)), uid + unsigned(readNumber(in)), (int) readNumber(in), unsigned(readNumber(in)));
	}

	/** Small numbers stay small whatever their sign. */
	private static long signed(long number) {
		return number << 1 ^ number >> Long.SIZE - 1;
	}

	private static long unsigned(long number) {
		return number >>> 1 ^ -(number & 1);
	}

	private static void writeNumber(DataOutputStream out, long number) throws IOException {
		long rest = number;
		while ((rest & -MORE) != 0) {
			out.writeByte((int) (rest & MORE - 1 | MORE));
			rest >>>= BITS;
		}
		out.writeByte((int) rest);
	}

	private static long readNumber(DataInputStream in) throws IOException {
		long number = 0;
		int shift = 0;
		int next;
		do {
			next = in.readUnsignedByte();
			number |= (long) (next & MORE - 1) << shift;
			shift += BITS;
		} while (next >= MORE);
		return number;
	}
}
