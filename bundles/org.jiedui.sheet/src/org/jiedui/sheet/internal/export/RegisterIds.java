/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;

/** Notes which entries of the register the rows refer to, directly or through each other, and what stands in these. */
final class RegisterIds {

	private final Set<ObjectId> noted = new HashSet<>();
	private final Map<EClass, List<ObjectId>> types = new HashMap<>();
	private final Set<ObjectId> open = new HashSet<>();
	private final Set<ObjectId> added = new HashSet<>();

	/** Notes what a row refers to. */
	void note(SheetRow row) {
		row.references().filter(id -> id.part() == ObjectId.REGISTER).filter(noted::add).forEach(open::add);
	}

	/** Follows what the noted entries refer to, until nothing new comes. */
	void follow(BookRows rows) throws IOException, ExchangeException {
		while (!open.isEmpty()) {
			List<ObjectId> page = open.stream().sorted().toList();
			open.clear();
			rows.of(page, SubMonitor.convert(null), row -> {
				EObject root = EcoreUtil.getRootContainer(row.object());
				add(row.of(root));
				root.eAllContents().forEachRemaining(part -> add(row.of(part)));
			});
		}
		types.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
	}

	private void add(LoadedRow row) {
		row.id().filter(added::add).ifPresent(id -> {
			types.computeIfAbsent(row.type(), type -> new ArrayList<>()).add(id);
			note(row);
		});
	}

	/** The noted entries of just that class, or parts of noted entries. */
	List<ObjectId> of(EClass type) {
		return types.getOrDefault(type, List.of());
	}
}
