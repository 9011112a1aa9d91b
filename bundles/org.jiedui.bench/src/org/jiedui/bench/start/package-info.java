/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * How long the workbench takes until it can be used, against an empty one. The two are started by the start script of the product as processes of
 * their own; a probe in each says when it is ready.
 */
package org.jiedui.bench.start;
