/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.LedgerGroup;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;
import org.jiedui.ui.views.navigator.NavigatorNode.FailedNode;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LoadingNode;
import org.jiedui.ui.views.navigator.NavigatorNode.ModuleNode;

/** What stands below what in the navigator. Books that are not loaded are asked for when somebody looks into them. */
final class NavigatorTree implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	private final Books books;
	private final LedgerCatalog catalog;
	private final Labels labels;
	private final Shelf shelf;
	private final Map<LedgerNode, List<EObject>> roots = new HashMap<>();
	private final Map<LedgerNode, Map<Object, List<EObject>>> groups = new HashMap<>();

	/** Gets at books that are not loaded yet. */
	interface Shelf {

		/**
		 * Asks for the books of a part; harmless when repeated.
		 *
		 * @return completed on the UI thread; never when they cannot be read, of which the user is told
		 */
		CompletableFuture<OpenBooks> request(int part);

		/** Whether the books of a part were asked for and could not be read. */
		boolean failed(int part);
	}

	NavigatorTree(Books books, LedgerCatalog catalog, Labels labels, Shelf shelf) {
		this.books = books;
		this.catalog = catalog;
		this.labels = labels;
		this.shelf = shelf;
	}

	/** Forgets what stands in the ledgers of a part, and how it is grouped: something changed there. */
	void forget(int part) {
		roots.keySet().removeIf(node -> node.part() == part);
		groups.keySet().removeIf(node -> node.part() == part);
	}

	/** Whether a node stands for books that would have to be read before anybody can look into them. */
	boolean isUnread(Object element) {
		return element instanceof BooksNode node && books.loaded(node.part()).isEmpty();
	}

	/** All programmes and the register. */
	@Override
	public Object[] getElements(Object input) {
		if (!books.workspace().isDone()) {
			return NOTHING;
		}
		List<Object> nodes = new ArrayList<>();
		for (ProgrammeEntry programme : books.programmes()) {
			nodes.add(new BooksNode(programme.part()));
		}
		nodes.add(new BooksNode(ObjectId.REGISTER));
		return nodes.toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
			case BooksNode node -> true;
			case ModuleNode node -> true;
			case LedgerNode node -> count(node).orElse(0) > 0;
			case GroupNode node -> true;
			case EObject object -> provider(object).map(provider -> provider.hasChildren(object)).orElse(false);
			default -> false;
		};
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
			case BooksNode node -> below(node);
			case ModuleNode node -> node.group().ledgers().stream().map(ledger -> new LedgerNode(node.part(), ledger)).toArray();
			case LedgerNode node -> below(node);
			case GroupNode node -> objects(node).toArray();
			case EObject object -> provider(object).map(provider -> provider.getChildren(object)).map(Collection::toArray).orElse(NOTHING);
			default -> NOTHING;
		};
	}

	private Object[] below(BooksNode node) {
		if (isUnread(node)) {
			return new Object[] { unread(node.part()) };
		}
		List<LedgerGroup> groups = LedgerCatalog.grouped(ledgers(node.part()));
		if (groups.size() == 1 && groups.getFirst().isSingle()) {
			return below(new LedgerNode(node.part(), groups.getFirst().first()));
		}
		return groups.stream().map(group -> node(node.part(), group)).toArray();
	}

	private static NavigatorNode node(int part, LedgerGroup group) {
		return group.isSingle() ? new LedgerNode(part, group.first()) : new ModuleNode(part, group);
	}

	private NavigatorNode unread(int part) {
		if (shelf.failed(part)) {
			return new FailedNode(part);
		}
		shelf.request(part);
		return new LoadingNode(part);
	}

	/** A ledger of parts is left out where another shows the roots that hold them. */
	private List<Ledger> ledgers(int part) {
		List<Ledger> all = part == ObjectId.REGISTER ? catalog.ofRegister() : catalog.ofProgrammes();
		return all.stream().filter(ledger -> !ledger.ofParts() || all.stream().noneMatch(other -> !other.ofParts()
				&& ledger.owners().stream().allMatch(other.type()::isSuperTypeOf))).toList();
	}

	private Object[] below(LedgerNode node) {
		Map<Object, List<EObject>> grouped = groups(node);
		if (!grouping(node).exists()) {
			return grouped.values().stream().flatMap(List::stream).toArray();
		}
		return grouped.keySet().stream().map(value -> new GroupNode(node, value)).toArray();
	}

	Grouping grouping(LedgerNode node) {
		return new Grouping(node.ledger(), labels);
	}

	private Map<Object, List<EObject>> groups(LedgerNode node) {
		return groups.computeIfAbsent(node, each -> {
			Grouping grouping = grouping(each);
			return grouping.exists() ? grouping.group(roots(each)) : Map.of("", grouping.sorted(roots(each)));
		});
	}

	private List<EObject> roots(LedgerNode node) {
		return roots.computeIfAbsent(node, each -> books.loaded(each.part())
				.filter(open -> !isPaged(each))
				.map(open -> each.ledger().rootTypes().stream().flatMap(type -> open.roots(type).stream()).toList()).orElse(List.of()));
	}

	/** The objects of a group, empty when the group is gone. */
	List<EObject> objects(GroupNode node) {
		return groups(node.parent()).getOrDefault(node.value(), List.of());
	}

	/** How many objects stand in a ledger; empty where there are so many that they are looked at in the ledger alone. */
	OptionalInt count(LedgerNode node) {
		return isPaged(node) ? OptionalInt.empty() : OptionalInt.of(roots(node).size());
	}

	private boolean isPaged(LedgerNode node) {
		return books.loaded(node.part()).filter(open -> node.ledger().rootTypes().stream().anyMatch(open::isPaged)).isPresent();
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case ModuleNode node -> new BooksNode(node.part());
			case LedgerNode node -> parent(node);
			case GroupNode node -> ledgers(node.part()).size() == 1 ? new BooksNode(node.part()) : node.parent();
			case LoadingNode node -> new BooksNode(node.part());
			case FailedNode node -> new BooksNode(node.part());
			case EObject part when part.eContainer() != null -> part.eContainer();
			case EObject root -> parentOfRoot(root);
			default -> null;
		};
	}

	private NavigatorNode parent(LedgerNode node) {
		return LedgerCatalog.grouped(ledgers(node.part())).stream().filter(group -> !group.isSingle() && group.ledgers().contains(node.ledger()))
				.findFirst().<NavigatorNode>map(group -> new ModuleNode(node.part(), group)).orElse(new BooksNode(node.part()));
	}

	private Object parentOfRoot(EObject root) {
		Optional<OpenBooks> open = books.of(root);
		if (open.isEmpty()) {
			return null;
		}
		int part = open.get().contains(root) ? open.get().part() : ObjectId.REGISTER;
		for (Ledger ledger : ledgers(part)) {
			if (ledger.rootTypes().stream().anyMatch(type -> type.isInstance(root))) {
				LedgerNode node = new LedgerNode(part, ledger);
				Grouping grouping = grouping(node);
				return grouping.exists() ? new GroupNode(node, grouping.valueOf(root)) : node;
			}
		}
		return new BooksNode(part);
	}

	private Optional<ITreeItemContentProvider> provider(EObject object) {
		return books.of(object).map(open -> open.session().editingDomain().getAdapterFactory())
				.map(factory -> (ITreeItemContentProvider) factory.adapt((Object) object, ITreeItemContentProvider.class));
	}
}
