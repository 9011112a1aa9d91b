/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives every node its place: the levels stand side by side, the highest on the left, helpers left of those that they help. Needs no display; what is
 * large takes some seconds and belongs in a Job.
 */
final class NetworkLayout {

	private static final double MARGIN = 24;
	/** For the names of the levels above them. */
	private static final double HEADS = 12;
	private static final double BETWEEN_LAYERS = 56;
	private static final double BETWEEN_NODES = 12;
	private static final double BETWEEN_TIES = 6;
	/** Wider than any name. */
	private static final double APART = 100_000;
	/** Beyond this less is tried to keep ties from crossing each other, since it would take minutes. */
	private static final int LARGE = 400;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final NodeSizes sizes;

	NetworkLayout(TextWidth widths) {
		sizes = new NodeSizes(widths);
	}

	/** How wide a text will be, in pixels; called on the thread that lays out. */
	@FunctionalInterface
	interface TextWidth {
		double of(String text);
	}

	/**
	 * Lays out a graph.
	 *
	 * @param cancelled asked now and then
	 * @return an empty drawing when it was cancelled
	 */
	Drawing of(Graph graph, BooleanSupplier cancelled) {
		if (graph.nodes().isEmpty()) {
			return Drawing.EMPTY;
		}
		ElkNode root = ElkGraphUtil.createGraph();
		boolean large = graph.nodes().size() > LARGE;
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		// Partitions would do the same, but cost the square of the nodes.
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN + HEADS, MARGIN, MARGIN, MARGIN));
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_TIES);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_TIES);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		root.setProperty(LayeredOptions.RANDOM_SEED, 1);
		root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		root.setProperty(LayeredOptions.THOROUGHNESS, large ? 1 : 7);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, large ? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.BRANDES_KOEPF);
		Columns columns = new Columns(graph);
		List<ElkNode> nodes = IntStream.range(0, graph.nodes().size()).mapToObj(number -> node(root, graph.nodes().get(number), columns.of(number)))
				.toList();
		List<ElkEdge> ties = graph.ties().stream().map(tie -> ElkGraphUtil.createSimpleEdge(nodes.get(tie.from()), nodes.get(tie.to()))).toList();
		Cancelling monitor = new Cancelling(cancelled);
		new RecursiveGraphLayoutEngine().layout(root, monitor);
		if (cancelled.getAsBoolean()) {
			return Drawing.EMPTY;
		}
		List<Box> boxes = nodes.stream().map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())).toList();
		return new Drawing(graph, boxes, ties.stream().map(NetworkLayout::path).toList(), root.getWidth(), root.getHeight());
	}

	/** The algorithm takes the layer from where a node stands before. */
	private ElkNode node(ElkNode root, Graph.Node node, int column) {
		ElkNode made = ElkGraphUtil.createNode(root);
		Box size = sizes.of(node);
		made.setDimensions(size.width(), size.height());
		made.setLocation(column * APART, 0);
		return made;
	}

	private static Path path(ElkEdge edge) {
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Double> points = new ArrayList<>(List.of(section.getStartX(), section.getStartY()));
		for (ElkBendPoint bend : section.getBendPoints()) {
			points.add(bend.getX());
			points.add(bend.getY());
		}
		points.add(section.getEndX());
		points.add(section.getEndY());
		return new Path(points.stream().mapToDouble(Double::doubleValue).toArray());
	}

	/** Lets the algorithm stop when nobody wants the result any more. */
	private static final class Cancelling extends BasicProgressMonitor {

		private final BooleanSupplier cancelled;

		Cancelling(BooleanSupplier cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public boolean isCanceled() {
			return cancelled.getAsBoolean();
		}

		@Override
		public BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
			return new Cancelling(cancelled);
		}
	}
}
