/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What follows from the states of plans and of their reporting periods. */
package org.jiedui.model.plan;
