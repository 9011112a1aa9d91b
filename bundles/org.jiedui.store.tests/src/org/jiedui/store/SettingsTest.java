/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.core.workspace.SettingConflictException.Reason;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings that offices share, wherever the books lie. */
class SettingsTest extends StoreTest {

	private static final String KIND = "ledger.view.things";

	private BooksSettings settings;

	@BeforeEach
	void find() {
		settings = MemoryWorkspace.open(books.store()).settings();
	}

	private static SettingConflictException conflict(ThrowingCallable action) {
		return catchThrowableOfType(SettingConflictException.class, action);
	}

	@Test
	void whatIsSetIsThereForAllAndStays() {
		BooksSetting second = settings.add(KIND, "乙", "{\"a\":\"在建\n\"}");
		BooksSetting first = settings.add(KIND, "一", "");
		settings.add("another", "一", "of another kind");
		if (!location.equals("memory:")) {
			reopen();
		}
		assertThat(books.store().settings().list(KIND)).containsExactlyInAnyOrder(first, second);
		assertThat(second.version()).isEqualTo(1);
		assertThat(second.author()).isEqualTo(MemoryWorkspace.AUTHOR);
		assertThat(second.changed()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
	}

	@Test
	void aChangeKeepsTheIdentity() {
		BooksSetting added = settings.add(KIND, "old", "body");
		BooksSetting changed = settings.change(added, "new", "x".repeat(100_000));
		assertThat(changed.id()).isEqualTo(added.id());
		assertThat(changed.version()).isEqualTo(2);
		assertThat(settings.list(KIND)).containsExactly(changed);
	}

	@Test
	void whatIsRemovedIsGoneAndItsNameIsFree() {
		BooksSetting added = settings.add(KIND, "one", "body");
		settings.remove(added);
		assertThat(settings.list(KIND)).isEmpty();
		assertThat(settings.add(KIND, "one", "again").id()).isNotEqualTo(added.id());
	}

	@Test
	void whoChangesWhatAnotherChangedIsTold() {
		BooksSetting seen = settings.add(KIND, "one", "body");
		BooksSetting others = settings.change(seen, "one", "of the others");
		SettingConflictException conflict = conflict(() -> settings.change(seen, "one", "mine"));
		assertThat(conflict.reason()).isEqualTo(Reason.CHANGED);
		assertThat(conflict.current()).contains(others);
		assertThat(conflict(() -> settings.remove(seen)).reason()).isEqualTo(Reason.CHANGED);
		assertThat(settings.list(KIND)).containsExactly(others);
	}

	@Test
	void whoChangesWhatAnotherRemovedIsTold() {
		BooksSetting seen = settings.add(KIND, "one", "body");
		settings.remove(seen);
		SettingConflictException conflict = conflict(() -> settings.change(seen, "one", "mine"));
		assertThat(conflict.reason()).isEqualTo(Reason.GONE);
		assertThat(conflict.current()).isEmpty();
		assertThat(conflict(() -> settings.remove(seen)).reason()).isEqualTo(Reason.GONE);
		assertThat(settings.list(KIND)).isEmpty();
	}

	@Test
	void noTwoOfAKindHaveTheSameName() {
		BooksSetting one = settings.add(KIND, "one", "body");
		BooksSetting two = settings.add(KIND, "two", "body");
		SettingConflictException added = conflict(() -> settings.add(KIND, "one", "mine"));
		assertThat(added.reason()).isEqualTo(Reason.NAME_TAKEN);
		assertThat(added.current()).contains(one);
		assertThat(conflict(() -> settings.change(two, "one", "mine")).reason()).isEqualTo(Reason.NAME_TAKEN);
		assertThat(settings.list(KIND)).containsExactlyInAnyOrder(one, two);
	}

	/** The server was lost after it had written: the same once more changes nothing. */
	@Test
	void whatIsWrittenTwiceIsWrittenOnce() {
		BooksSetting added = settings.add(KIND, "one", "body");
		books.store().settings().write(added);
		BooksSetting changed = settings.change(added, "one", "other");
		books.store().settings().write(changed);
		assertThat(settings.list(KIND)).containsExactly(changed);
	}

	@Test
	void theBooksStaySoundAndAreStillNew() {
		settings.add(KIND, "one", "body");
		assertThat(books.store().isEmpty()).isTrue();
		books.store().maintenance().ifPresent(maintenance -> maintenance.verify(finding -> {
			throw new AssertionError(finding.sentence());
		}, null));
	}
}
