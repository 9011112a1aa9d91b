/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;
import org.jiedui.ui.views.navigator.NavigatorNode.FailedNode;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LoadingNode;
import org.jiedui.ui.views.navigator.NavigatorNode.ModuleNode;

/** What nodes are called and look like: counts step back, findings mark the picture, unsaved books carry a star. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

	private final Books books;
	private final NavigatorTree tree;
	private final Labels labels;
	private final ImageCache images;
	private final ClassImages classes;
	private final Palette palette = new Palette();
	private final Styler muted = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = palette.muted();
		}
	};

	NavigatorLabels(Books books, NavigatorTree tree, Labels labels, ImageCache images) {
		this.books = books;
		this.tree = tree;
		this.labels = labels;
		this.images = images;
		classes = new ClassImages(images);
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case BooksNode node -> name(node);
			case ModuleNode node -> node.group().label(labels);
			case LedgerNode node -> name(node);
			case GroupNode node -> tree.grouping(node.parent()).label(node.value());
			case LoadingNode node -> Messages.loading;
			case FailedNode node -> Messages.failed;
			case EObject object -> item(object).map(item -> item.getText(object)).orElse("");
			default -> "";
		};
	}

	private String name(BooksNode node) {
		String dirty = books.loaded(node.part()).filter(OpenBooks::isDirty).map(open -> "* ").orElse("");
		if (node.part() == ObjectId.REGISTER) {
			return dirty + Messages.register;
		}
		return dirty + books.loaded(node.part()).map(OpenBooks::name).or(() -> books.programmes().stream()
				.filter(entry -> entry.part() == node.part()).map(ProgrammeEntry::name).findFirst()).orElse("");
	}

	/** A ledger of parts shows the roots that hold them, and is called by these. */
	private String name(LedgerNode node) {
		return labels.plural(node.ledger().ofParts() ? node.ledger().owners().getFirst() : node.ledger().type());
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof LoadingNode || element instanceof FailedNode) {
			return new StyledString(getText(element), muted);
		}
		StyledString text = new StyledString();
		if (element instanceof EObject object && books.of(object).filter(open -> open.session().isChanged(object)).isPresent()) {
			text.append("* ", muted);
		}
		text.append(getText(element));
		switch (element) {
			case LedgerNode node -> tree.count(node).ifPresent(count -> text.append("  " + count, muted));
			case GroupNode node -> text.append("  " + tree.objects(node).size(), muted);
			default -> {
				// Only what groups objects counts them.
			}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case BooksNode node -> classes.named(node.part() == ObjectId.REGISTER ? "Party" : "Programme");
			case ModuleNode node -> classes.of(node.group().first().type());
			case LedgerNode node -> classes.of(node.ledger().ofParts() ? node.ledger().owners().getFirst() : node.ledger().type());
			case GroupNode node -> group(node);
			case FailedNode node -> images.get(Icon.ERROR);
			case EObject object -> marked(object);
			default -> null;
		};
	}

	private Image group(GroupNode node) {
		if (node.value() instanceof EClass type) {
			return classes.of(type);
		}
		String feature = tree.grouping(node.parent()).feature().map(EStructuralFeature::getName).orElse("");
		return switch (node.value()) {
			case Integer year -> classes.named("Year");
			case null, default -> switch (feature) {
				case "level" -> classes.named("Level");
				case "area" -> classes.named("Area");
				default -> classes.named("Group");
			};
		};
	}

	private Image marked(EObject object) {
		Object image = item(object).map(item -> item.getImage(object)).orElse(null);
		Optional<Severity> worst = books.of(object).flatMap(open -> open.findings().worst(object));
		return switch (worst.orElse(Severity.INFO)) {
			case ERROR -> images.get(image, Icon.ERROR_OVERLAY);
			case WARNING -> images.get(image, Icon.WARNING_OVERLAY);
			case INFO -> images.get(image);
		};
	}

	private Optional<IItemLabelProvider> item(EObject object) {
		return books.of(object).map(open -> open.session().editingDomain().getAdapterFactory())
				.map(factory -> (IItemLabelProvider) factory.adapt((Object) object, IItemLabelProvider.class));
	}
}
