/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.Visit;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryStore;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;

class NumberPoolTest {

	@Test
	void givesNoNumberTwice() {
		NumberPool pool = new NumberPool(new MemoryStore());
		int part = pool.openPart();
		Set<ObjectId> given = new HashSet<>();
		IntStream.range(0, 1000).forEach(i -> given.add(pool.next(part)));
		assertThat(given).hasSize(1000).allMatch(id -> id.part() == part);
	}

	@Test
	void givesWhatIsInStockWhileAnotherWaitsForTheStore() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answered = new CountDownLatch(1);
		MemoryStore slow = new MemoryStore() {
			@Override
			public IdBlock reserve(int part, int count) {
				if (count > 1000) {
					asked.countDown();
					await(answered);
				}
				return super.reserve(part, count);
			}
		};
		NumberPool pool = new NumberPool(slow);
		int part = pool.openPart();
		pool.next(part);
		CompletableFuture<Void> filling = CompletableFuture.runAsync(() -> pool.ensure(part, 5000));
		await(asked);
		assertThat(pool.next(part).part()).isEqualTo(part);
		answered.countDown();
		filling.get(10, TimeUnit.SECONDS);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void aPreparedSessionAsksForNoNumbers() {
		CountingStore store = new CountingStore();
		var workspace = MemoryWorkspace.open(store);
		new BooksBuilder().programme("河东–迭部").books().saveTo(workspace);
		var fresh = MemoryWorkspace.open(store);
		try (var session = fresh.openSession()) {
			Programme programme = (Programme) session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
			session.prepare();
			int before = store.reservations;
			Visit visit = JieduiFactory.eINSTANCE.createVisit();
			visit.setProgramme(programme);
			session.editingDomain().getCommandStack()
					.execute(session.add(List.of(visit, JieduiFactory.eINSTANCE.createVillage())));
			session.changes("");
			assertThat(store.reservations).isEqualTo(before);
		}
	}

	@Test
	void aSaveDoesNotFailWhenNoNumbersCanBeLaidIn() {
		CountingStore store = new CountingStore();
		var workspace = MemoryWorkspace.open(store);
		try (var session = workspace.openSession()) {
			List<Visit> visits = IntStream.range(0, 250).mapToObj(i -> JieduiFactory.eINSTANCE.createVisit()).toList();
			session.editingDomain().getCommandStack().execute(session.add(visits));
			var changes = session.changes("");
			store.fails = true;
			session.written(changes, session.write(changes));
			assertThat(session.isDirty()).isFalse();
		}
	}

	private static final class CountingStore extends MemoryStore {

		private int reservations;
		private boolean fails;

		@Override
		public IdBlock reserve(int part, int count) {
			reservations++;
			if (fails) {
				throw new WorkspaceException(WorkspaceException.Reason.FAILED, "no numbers", null);
			}
			return super.reserve(part, count);
		}
	}
}
