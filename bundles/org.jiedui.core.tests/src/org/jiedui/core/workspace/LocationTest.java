/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class LocationTest {

	@Test
	void aFolderIsShownInFull() {
		Location location = new Location("books");
		assertThat(location.isAddress()).isFalse();
		assertThat(location.folder()).contains(Path.of("books").toAbsolutePath());
		assertThat(location.shown()).isEqualTo(Path.of("books").toAbsolutePath().toString());
	}

	@Test
	void anAddressIsNoFolderAndIsShownWithoutPassword() {
		Location location = new Location("jdbc:postgresql://me:secret@host:5432/books?user=me&password=secret");
		assertThat(location.isAddress()).isTrue();
		assertThat(location.folder()).isEmpty();
		assertThat(location.shown()).isEqualTo("jdbc:postgresql://host:5432/books");
	}

	@Test
	void nothingIsNoFolder() {
		assertThat(new Location(" ").folder()).isEmpty();
	}
}
