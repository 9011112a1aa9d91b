/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.schema.PackageArchive;
import org.jiedui.store.internal.schema.PartLocks;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.write.CommitWriter;

/** Deletes the data of a module inside the transaction of its connection. Used once. */
public final class PackagePurge {

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final PurgeOrder order;

	public PackagePurge(Connection connection, SchemaCatalog catalog, PurgeOrder order) {
		this.connection = connection;
		this.catalog = catalog;
		this.order = order;
	}

	/**
	 * Looks whether it can be done at all.
	 *
	 * @throws IllegalArgumentException if the module is installed, or the books never had it
	 * @throws WorkspaceException if another module builds upon this one
	 */
	public static void check(SchemaCatalog catalog, EPackage model) {
		if (!catalog.dormant().contains(model)) {
			throw new IllegalArgumentException(model.getNsURI());
		}
		catalog.tables().stream().map(table -> table.type()).filter(type -> !Doomed.isWithin(type.getEPackage(), model))
				.filter(type -> buildsUpon(type, model)).findFirst().ifPresent(type -> {
					throw new WorkspaceException(Reason.FAILED,
							Messages.bind(Messages.buildsUpon, new Object[] { type.getEPackage().getName(), model.getName(), type.getName() }), null);
				});
	}

	private static boolean buildsUpon(EClass type, EPackage model) {
		return Stream.concat(type.getEAllSuperTypes().stream(), type.getEAllReferences().stream().map(each -> each.getEReferenceType()))
				.anyMatch(each -> Doomed.isWithin(each.getEPackage(), model));
	}

	/**
	 * Does it; the caller commits.
	 *
	 * @param save by which the commits of it are known
	 * @param backup the copy that was made
	 * @throws WorkspaceException if another office has changed the tables since the catalogue was read
	 */
	public Purge run(UUID save, Optional<Path> backup) throws SQLException {
		catalog.dialect().lockSchema(connection);
		PartLocks.take(connection);
		catalog.generation().check(connection);
		Doomed doomed = Doomed.of(connection, catalog, order.model());
		Map<EClass, Long> objects = new LinkedHashMap<>();
		doomed.counts().forEach((table, count) -> objects.put(table.type(), count));
		Set<Integer> homes = new TreeSet<>(doomed.homes());
		ChangeSet changes = new ChangeSet(save, order.author(), order.message(), new LostReferences(connection, catalog, doomed).changes());
		List<Commit> commits = new ArrayList<>();
		if (!changes.isEmpty()) {
			commits.addAll(new CommitWriter(connection, catalog).write(changes).commits());
			commits.forEach(commit -> homes.remove(commit.part()));
		}
		commits.addAll(new PurgeCommits(connection, changes).note(homes));
		new HistoryErasure(connection, catalog, doomed).run();
		new RowErasure(connection, catalog, doomed).run();
		eraseSettings(order.settings());
		PackageArchive.purged(connection, order.model());
		catalog.dialect().announce(connection);
		List<ObjectId> changed = changes.changes().stream().map(change -> change.id()).toList();
		return new Purge(backup, objects, changed, commits);
	}

	private void eraseSettings(Predicate<String> kinds) throws SQLException {
		List<String> doomed = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT DISTINCT \"kind\" FROM \"sys_setting\"")) {
			while (row.next()) {
				if (kinds.test(row.getString(1))) {
					doomed.add(row.getString(1));
				}
			}
		}
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_setting\" WHERE \"kind\" = ?")) {
			for (String kind : doomed) {
				delete.setString(1, kind);
				delete.executeUpdate();
			}
		}
	}
}
