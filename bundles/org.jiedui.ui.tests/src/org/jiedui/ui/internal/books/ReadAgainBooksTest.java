/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Project;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.Test;

/** What is stored comes back: after a revert, a refresh, or what others saved. */
class ReadAgainBooksTest extends WorkbenchBooksFixture {

	@Test
	void revertBringsBackWhatIsStored() {
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		open.revert();
		queue.until(() -> told.contains("reloaded Kunshan"));
		assertThat(open.isDirty()).isFalse();
		assertThat(road(open).getName()).isEqualTo("Road");
	}

	@Test
	void revertShowsWhatArrivedThoughNobodyWasTold() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		saveUntold(open);
		open.revert();
		queue.until(() -> told.contains("reloaded Kunshan"));
		assertThat(open.isDirty()).isFalse();
		assertThat(road(open).getName()).isEqualTo("Bridge");
	}

	@Test
	void othersHearOfASaveThatArrivedAfterTheBooksWereClosed() {
		Display.getDefault();
		open();
		BooksLease lease = books.lease(kunshan());
		OpenBooks open = queue.await(lease.books());
		rename(open, road(open), "Bridge");
		ObjectId road = open.session().id(road(open)).orElseThrow();
		saveUntold(open);
		Set<ObjectId> heard = ConcurrentHashMap.newKeySet();
		service.workspace.addListener((commits, changed, origin) -> heard.addAll(changed));
		lease.close();
		queue.until(() -> heard.contains(road));
	}

	@Test
	void revertShowsTheBooksUntilTheStoredOnesAreRead() {
		OpenBooks open = load();
		Project road = road(open);
		open.revert();
		assertThat(road(open)).isSameAs(road);
		queue.until(() -> told.contains("reloaded Kunshan"));
		assertThat(road(open)).isNotSameAs(road);
	}

	@Test
	void refreshLeavesAloneWhatIsEditedMeanwhile() {
		OpenBooks open = load();
		books.refresh();
		Project road = road(open);
		rename(open, road, "Bridge");
		queue.await(books.lease(ObjectId.REGISTER).books());
		assertThat(told).doesNotContain("reloaded Kunshan");
		assertThat(road(open).getName()).isEqualTo("Bridge");
	}

	@Test
	void booksThatWereClosedMeanwhileAreNotReloaded() {
		open();
		BooksLease lease = books.lease(kunshan());
		OpenBooks open = queue.await(lease.books());
		open.revert();
		lease.close();
		queue.await(books.lease(ObjectId.REGISTER).books());
		assertThat(told).doesNotContain("reloaded Kunshan").contains("closed " + open.part());
	}

	@Test
	void showsWhatAnotherSessionCommits() {
		OpenBooks open = load();
		Project road = road(open);
		othersRename(open, "Canal");
		queue.until(() -> road.getName().equals("Canal"));
		assertThat(open.isDirty()).isFalse();
	}
}
