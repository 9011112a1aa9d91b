/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

import org.junit.jupiter.api.Test;

class FreeSpaceTest {

	/** A disk of a size. */
	private static final class Disk extends FileStore {

		private final long total;

		Disk(long total) {
			this.total = total;
		}

		@Override
		public long getTotalSpace() {
			return total;
		}

		@Override
		public long getUsableSpace() {
			return total / 2;
		}

		@Override
		public String name() {
			return "disk";
		}

		@Override
		public String type() {
			return "test";
		}

		@Override
		public boolean isReadOnly() {
			return false;
		}

		@Override
		public long getUnallocatedSpace() {
			return total / 2;
		}

		@Override
		public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
			return false;
		}

		@Override
		public boolean supportsFileAttributeView(String name) {
			return false;
		}

		@Override
		public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
			return null;
		}

		@Override
		public Object getAttribute(String attribute) throws IOException {
			throw new UnsupportedOperationException(attribute);
		}
	}

	@Test
	void aDiskThatDoesNotTellMayHaveAnyRoom() throws IOException {
		assertThat(FreeSpace.of(new Disk(0))).isEqualTo(Long.MAX_VALUE);
		assertThat(FreeSpace.of(new Disk(100))).isEqualTo(50);
	}
}
